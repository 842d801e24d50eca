/** What the application needs of the outside: files, pictures, fonts. Hosts implement it, tests may do so in memory. */
import type { FaceRole } from '../../templates/document/blocks';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { FontSource, Gzip, PictureBytes } from '../../templates/writers/input';

import type { OverlaySource } from './documents/overlays';

/** A record file that was read: the bytes of its JSON and where the things it refers to are found. */
export interface RecordFile {
  /** Shown to people: the file's name. */
  readonly name: string;
  /** The same for one file however it was reached; annexes that go in a circle are known by it. */
  readonly key: string;
  readonly json: Uint8Array;
  readonly source: RecordSource;
}

/** Where a record's references are looked up. All refuse with an AppError that says what is wrong. */
export interface RecordSource {
  /** A picture's bytes by `sha256:<hex>` or by a path relative to the record. */
  readonly picture: (ref: string) => Promise<Uint8Array>;
  /** Another record file by a path relative to the record. */
  readonly annex: (path: string) => Promise<RecordFile>;
  /** The office profile beside the record, if there is one. */
  readonly office: () => Promise<Uint8Array | undefined>;
  /** The office's wording of papers around the record, where files may have one. */
  readonly overlays?: () => Promise<OverlaySource | undefined>;
}

/** Makes pictures ready for paper. */
export interface PictureTools {
  /** Checked, turned upright, no larger than paper needs. Refuses with an AppError. */
  readonly upright: (bytes: Uint8Array) => Promise<PictureBytes>;
  /** `sha256:<hex>` of the bytes. */
  readonly refOf: (bytes: Uint8Array) => string;
}

/** A role's font in use. */
export interface RoleFont {
  readonly role: FaceRole;
  /** 小标宋, 仿宋, 楷体, 黑体, 宋体, Latin. */
  readonly label: string;
  /** The name that a DOCX gives. */
  readonly official: string;
  readonly family: string;
  readonly file: string;
  /** A free face in the place of an official one. */
  readonly standIn: boolean;
  /** Why an official face that is on the machine is not used. */
  readonly refused?: string;
}

/** The fonts of this machine, found once. */
export interface Fonts {
  readonly chains: FaceChains;
  readonly roles: readonly RoleFont[];
  /** A face's parsed font, by FaceMetrics.id. */
  readonly font: FontSource;
  /** A face's file for a browser; refuses an unknown id. */
  readonly file: (id: string) => Promise<Uint8Array>;
}

/** A font that the user brought, in use for its role. */
export interface BroughtFont {
  readonly id: string;
  readonly role: FaceRole;
  readonly label: string;
  /** '' when the file has been damaged since. */
  readonly family: string;
  /** The name it had when it was brought. */
  readonly file: string;
  /** It is a standard face of the role, by its own names. */
  readonly standard: boolean;
  /** What it says of its licence; why it does not serve, when it is damaged. */
  readonly notice: string;
}

/** Fonts that the user brought to this computer, one a role. All refuse with an AppError. */
export interface BroughtFonts {
  readonly list: () => Promise<readonly BroughtFont[]>;
  /** Takes a font in for the role that it is known for, or for the one given; else answers which it can serve. */
  readonly add: (
    name: string,
    bytes: Uint8Array,
    role: FaceRole | undefined,
  ) => Promise<BroughtFont | { readonly family: string; readonly able: readonly FaceRole[] }>;
  readonly remove: (id: string) => Promise<void>;
  /** Counts up with every change: the fonts are to be asked for anew. */
  readonly turn: () => number;
}

/** Record files that come as bytes, not by a path: what a window hands in, and what it is handed. */
export interface RecordFiles {
  /** Opens a file's content by its name. Refuses with an AppError. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<RecordFile>;
  /** What references mean in a record that no file is behind. */
  readonly nowhere: RecordSource;
  /** Keeps a picture for this session. @returns `sha256:<hex>`. */
  readonly addPicture: (bytes: Uint8Array) => string;
  /** One `.duban` of a record's JSON and its pictures by reference. */
  readonly bag: (json: Uint8Array, pictures: ReadonlyMap<string, PictureBytes>) => Uint8Array;
}

/** A sheet of a table file as texts, merged cells spread; rows are equally long. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/** A table to be written as a file; a row of one cell goes across. */
export interface SheetTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** Shares of the width, by column. */
  readonly weights: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Table files: .xlsx, and the tables of a .docx. */
export interface SheetFiles {
  /** Refuses with an AppError what is no table file. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<readonly SheetCells[]>;
  readonly write: (table: SheetTable) => Promise<Uint8Array>;
}

/** Files of running text, .txt and .docx. */
export interface TextFiles {
  /** Refuses with an AppError what holds no text. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<string>;
}

export interface Ports {
  readonly pictures: PictureTools;
  readonly sheets: SheetFiles;
  readonly texts: TextFiles;
  /** Found at the first call, then shared until a font is brought or taken away. */
  readonly fonts: () => Promise<Fonts>;
  readonly broughtFonts: BroughtFonts;
  readonly gzip: Gzip;
}
