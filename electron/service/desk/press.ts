/** The press: papers to files off the host's thread. What a host offers, and the work itself wherever it runs. */
import { zipSync, type Zippable } from 'fflate';
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import type { Office } from '../../../templates/office';
import type { Fault } from '../../../templates/official/fault';
import { kindsWith } from '../../../templates/overlay/kinds';
import type { Overlay } from '../../../templates/overlay/overlay';
import { exportPaper } from '../documents/export';
import { formats } from '../documents/formats';
import { AppError } from '../errors';
import type { Ports, RecordSource, RoleFont } from '../ports';

export interface PressOrder {
  readonly office: Office;
  readonly to: readonly ('docx' | 'pdf')[];
  /** `one`: a single PDF of all papers in the order in which they were given. */
  readonly as: 'files' | 'one';
  /** Stem of the one file, or of the zip. */
  readonly name: string;
}

export interface PressPaper {
  /** Stem of its files. */
  readonly name: string;
  readonly record: Envelope;
  /** The wording that it is printed in. */
  readonly overlays: readonly Overlay[];
  /** Pictures as they lie on the shelf, by reference. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export interface Pressed {
  readonly written: boolean;
  readonly faults: readonly Fault[];
  readonly replaced: readonly RoleFont[];
}

export interface PressResult {
  /** Absent when no paper could be written. */
  readonly file?: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };
  /** What the file holds. */
  readonly names: readonly string[];
  /** Faults of the one PDF that no paper alone has. */
  readonly faults: readonly Fault[];
  readonly replaced: readonly RoleFont[];
}

/** One order on the press. */
export interface PressRun {
  readonly paper: (paper: PressPaper) => Promise<Pressed>;
  readonly finish: () => Promise<PressResult>;
  /** Leaves nothing behind; what was asked for and not answered yet is refused. */
  readonly stop: () => void;
}

export interface Press {
  readonly start: (order: PressOrder) => PressRun;
}

/** ZIP has no time zone and begins in 1980; a fixed time keeps the bytes the same. */
const ZIP_TIME = new Date(1980, 0, 1);

const sourceOf = (pictures: PressPaper['pictures']): RecordSource => ({
  picture: (ref) => {
    const bytes = pictures.get(ref);
    if (bytes) return Promise.resolve(bytes);
    return Promise.reject(new AppError('picture', { message: '找不到这张图片', remedy: '请重新选择图片。' }));
  },
  annex: () =>
    Promise.reject(new AppError('annex', { message: '附件文件没有收进来', remedy: '请作为文书附件加入。' })),
  office: () => Promise.resolve(undefined),
});

/** The press on this thread. */
export function pressRun(order: PressOrder, ports: Ports): PressRun {
  const files = new Map<string, Uint8Array>();
  const given: PressPaper[] = [];
  const formatsWanted = order.as === 'one' ? (['pdf'] as const) : order.to;

  const overlays = new Map<string, Overlay>();
  /** The same object for the same wording: between threads every paper brings its own. */
  const once = (overlay: Overlay): Overlay => {
    const text = JSON.stringify(overlay);
    const known = overlays.get(text) ?? overlay;
    overlays.set(text, known);
    return known;
  };
  const exported = (papers: readonly PressPaper[]) => {
    const pictures = new Map(papers.flatMap((paper) => [...paper.pictures]));
    const worded = new Map(papers.map(({ record, overlays }) => [record, overlays.map(once)]));
    const job = {
      records: papers.map(({ record }) => record),
      source: sourceOf(pictures),
      office: order.office,
      kindsOf: (record: Envelope) => kindsWith(kinds, worded.get(record) ?? []),
    };
    return exportPaper(job, { to: formatsWanted, final: false, strictFonts: false }, ports);
  };
  return {
    paper: async (paper) => {
      const made = await exported([paper]);
      const written = made.files.length > 0;
      if (written && order.as === 'one') given.push(paper);
      else for (const { format, bytes } of made.files) files.set(`${paper.name}.${format}`, bytes);
      return { written, faults: made.faults, replaced: made.replaced };
    },
    finish: async () => {
      if (order.as === 'one' && given.length > 0) {
        const {
          files: [file],
          faults,
          replaced,
        } = await exported(given);
        if (!file) return { names: [], faults, replaced };
        files.set(`${order.name}.pdf`, file.bytes);
      }
      return { ...packed(order, files), faults: [], replaced: [] };
    },
    stop: () => files.clear(),
  };
}

/** The one file as it is, several in a ZIP: they are compressed already. */
function packed(
  order: PressOrder,
  files: ReadonlyMap<string, Uint8Array>,
): Pick<PressResult, 'file' | 'names'> {
  const names = [...files.keys()];
  const [first] = files;
  if (!first) return { names };
  if (files.size > 1) {
    const entries: Zippable = Object.fromEntries(
      [...files].map(([name, bytes]) => [name, [bytes, { level: 0 }]]),
    );
    const bytes = zipSync(entries, { mtime: ZIP_TIME });
    return { names, file: { name: `${order.name}.zip`, mime: 'application/zip', bytes } };
  }
  const [name, bytes] = first;
  const format = name.endsWith('.docx') ? formats.docx : formats.pdf;
  return { names, file: { name, mime: format.mime, bytes } };
}
