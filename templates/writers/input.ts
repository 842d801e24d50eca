/** What every writer may be handed: the flow, its pages, the parsed fonts and the pictures' bytes. */
import type { Font } from 'fontkit';
import type { FlowDocument } from '../flow/flow';
import type { Breaks, Layout } from '../typeset/page';

/** A picture's file, upright (the host has applied the EXIF orientation) and no larger than it need be. */
export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly mime: 'image/jpeg' | 'image/png';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
/** Pictures by the `ref` that blocks name them with. */
export type Pictures = Readonly<Record<string, PictureBytes>>;

/** The parsed font of a face, by FaceMetrics.id; parsed once and shared by all documents. */
export type FontSource = (faceId: string) => Font;

/**
 * Compresses bytes into a gzip member without a name (RFC 1952); level 0 stores them.
 * Answers the same for the same bytes.
 */
export type Gzip = (bytes: Uint8Array, level: 0 | 3) => Uint8Array;

/** @typeParam Laid what it must know of the pages: a DOCX is written from the breaks alone. */
export interface WriterInput<Laid extends Breaks = Layout> {
  readonly flow: FlowDocument;
  readonly layout: Laid;
  readonly fonts: FontSource;
  readonly pictures: Pictures;
  /** Face of Latin letters and digits that DOCX names: Times New Roman unless the office wants 仿宋. */
  readonly latinFace: string;
  /** The host's own, which is several times faster than one in JavaScript; without it fflate's. */
  readonly gzip?: Gzip;
  /** Written as the file's creation date; `fixedDate` when left out, so that one record gives one file. */
  readonly created?: Date;
}

/** The date in every file that is given no other: the day GB/T 9704-2012 came into force. */
export const fixedDate = new Date(Date.UTC(2012, 6, 1));
