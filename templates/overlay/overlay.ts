/** An office's own wording of a kind of paper, as data: what it has otherwise than the built-in template, by name. */
import { describeIssue } from '../schema-faults';
import { pathText } from '../labels';
import { z } from '../zod';

/** Longest wording and longest heading of a column, characters: what a form's box still holds. */
const most = { text: 2000, label: 60 };

const changedWord = z.strictObject({
  text: z.string().max(most.text),
  /** The built-in text that it took the place of, by which a later built-in is known. */
  was: z.string(),
});

const changedColumn = z.strictObject({
  key: z.string().min(1),
  label: z.string().max(most.label),
  was: z.string(),
  weight: z.number().min(0.1).max(100),
  shown: z.boolean(),
});

/** The format of overlays; a newer one is another program's and is not read. */
export const overlayFormat = 1;

export const overlaySchema = z.strictObject({
  format: z.literal(overlayFormat),
  /** Slug of the kind. */
  kind: z.string().min(1),
  words: z.record(z.string(), changedWord).default({}),
  switches: z.record(z.string(), z.boolean()).default({}),
  /** All columns of a table in the office's order. */
  tables: z.record(z.string(), z.array(changedColumn).max(60)).default({}),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type ChangedColumn = z.infer<typeof changedColumn>;

/** A fault of an overlay: `place` is `words.counts`, `tables.issues[3].label`; '' for the whole. */
export interface OverlayFault {
  readonly place: string;
  /** What stands there, as the editor calls it; '' for the whole. */
  readonly label: string;
  /** A whole sentence. */
  readonly message: string;
}

/** Nothing changed. */
export const noOverlay = (kind: string): Overlay => ({
  format: overlayFormat,
  kind,
  words: {},
  switches: {},
  tables: {},
});

/** Whether an overlay changes anything. */
export const changesNothing = ({ words, switches, tables }: Overlay): boolean =>
  [words, switches, tables].every((part) => Object.keys(part).length === 0);

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'number' &&
  value.format > overlayFormat;

/** An overlay as it was stored or handed in. No overlay when its shape is at fault. */
export function readOverlay(value: unknown): {
  readonly overlay?: Overlay;
  readonly faults: readonly OverlayFault[];
} {
  if (isNewer(value))
    return {
      faults: [
        { place: 'format', label: '', message: '这份模板修改是较新的程序保存的，请升级本程序后再用。' },
      ],
    };
  const parsed = overlaySchema.safeParse(value);
  if (parsed.success) return { overlay: parsed.data, faults: [] };
  return {
    faults: parsed.error.issues
      .flatMap((issue) => describeIssue(issue, value))
      .map(({ path, message }) => ({
        place: pathText(path),
        label: '',
        message: `模板修改的“${pathText(path)}”一处${message}。`,
      })),
  };
}
