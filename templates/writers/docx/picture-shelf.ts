/** Pictures of one file: their bytes, their names in the package and the markup that shows them. */
import { escapeXml } from './xml';
import type { FittedPicture } from '../../flow/cell-fit';
import type { PictureBytes, Pictures } from '../input';

/** English Metric Units a point. */
const emuPerPt = 12700;

export interface ShelvedPicture {
  readonly relation: string;
  /** Path below `word/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export class PictureShelf {
  readonly #taken = new Map<string, ShelvedPicture>();
  #shown = 0;

  constructor(readonly pictures: Pictures) {}

  get shelved(): readonly ShelvedPicture[] {
    return [...this.#taken.values()];
  }

  find(ref: string): PictureBytes | undefined {
    return this.pictures[ref];
  }

  #take(ref: string, picture: PictureBytes): ShelvedPicture {
    const known = this.#taken.get(ref);
    if (known) return known;
    const n = this.#taken.size + 1;
    const extension = picture.mime === 'image/png' ? 'png' : 'jpeg';
    const taken = {
      relation: `rIdPicture${n}`,
      path: `media/picture${n}.${extension}`,
      bytes: picture.bytes,
    };
    this.#taken.set(ref, taken);
    return taken;
  }

  /** A run that shows the picture in the line. */
  inline(ref: string, picture: PictureBytes, alt: string, box: FittedPicture): string {
    const { relation } = this.#take(ref, picture);
    const id = ++this.#shown;
    const size = `cx="${Math.round(box.width * emuPerPt)}" cy="${Math.round(box.height * emuPerPt)}"`;
    const share = (part: number) => Math.round(part * 100_000);
    const { left, top, right, bottom } = box.crop;
    const crop = `l="${share(left)}" t="${share(top)}" r="${share(right)}" b="${share(bottom)}"`;
    const name = `name="图${id}" descr="${escapeXml(alt)}"`;
    const main = 'http://schemas.openxmlformats.org/drawingml/2006';
    return (
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
      `<wp:docPr id="${id}" ${name}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${main}/main" noChangeAspect="1"/>` +
      `</wp:cNvGraphicFramePr><a:graphic xmlns:a="${main}/main"><a:graphicData uri="${main}/picture">` +
      `<pic:pic xmlns:pic="${main}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relation}"/><a:srcRect ${crop}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    );
  }
}

/** Relationships of the shelved pictures. */
export const pictureRelations = (shelf: PictureShelf): string =>
  shelf.shelved
    .map(
      ({ relation, path }) =>
        `<Relationship Id="${relation}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${path}"/>`,
    )
    .join('');
