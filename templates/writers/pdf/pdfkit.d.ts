/** Documented calls of pdfkit 0.20 that @types/pdfkit 0.17 does not know yet. */
declare namespace PDFKit {
  /** An opened picture: embedded once however often it is painted. */
  interface OpenedImage {
    readonly width: number;
    readonly height: number;
  }
  interface PDFKitReference {
    /** Ends the object, with a stream when there is one. */
    end(stream?: Uint8Array | string): void;
  }
  interface PDFOutline {
    /** `top` in pt from the page's top; `left` in pt from its right edge. */
    addItem(title: string, options: { top: number; left: number; expanded: boolean }): PDFOutline;
  }
  namespace Mixins {
    interface ImageOption {
      ignoreOrientation?: boolean | undefined;
    }
    interface PDFImage {
      openImage(bytes: Uint8Array): OpenedImage;
      image(image: OpenedImage, x: number, y: number, options: ImageOption): this;
    }
  }
}
