/** The template grammar: what a kind's template.json may say; schema-checked, with the place of a fault named. */
import { z } from '../zod';
import { wordingSchema } from './wording';

/** A LiquidJS text: `（{{ data.post }} {{ data.speaker }}）`. */
const text = z.string();
/** A bare LiquidJS expression: `data.rows.size > 0`, `view.rows | reverse`. */
const expression = z.string().min(1);
const texts = z.union([z.array(text), z.strictObject({ list: expression })]);
const number = z.union([z.number(), expression]);
const flag = z.union([z.boolean(), expression]);

/** `row in view.rows`, or `row, i in view.rows` with i counting from 0. */
export const loopPattern = /^\s*([A-Za-z_]\w*)(?:\s*,\s*([A-Za-z_]\w*))?\s+in\s+(\S.*)$/;

/**
 * Drawn once for each item of `for`, and only where `if` is true and the wording's `switch` of that name is on; all hold
 * for whatever they stand on.
 */
const repeat = {
  if: expression.optional(),
  for: z.string().regex(loopPattern).optional(),
  switch: z.string().optional(),
};
/** `from` is the field path that the block shows: `issues[{{ i }}].text`. */
const placed = { ...repeat, from: text.optional() };

const align = text.optional();
const face = text.optional();

const run = z.strictObject({ ...placed, text, face });
const runs = z.array(run);

/** A paragraph gives one `text`, or `runs` where faces change. */
const contents = z.discriminatedUnion('kind', [
  z.strictObject({
    ...placed,
    kind: z.literal('text'),
    text: text.optional(),
    runs: runs.optional(),
    align,
    indent: number.optional(),
  }),
  z.strictObject({
    ...placed,
    kind: z.literal('ticks'),
    options: z.array(z.strictObject({ ...repeat, text, on: flag })),
  }),
  z.strictObject({ ...placed, kind: z.literal('opinion'), text, signLabel: text, signer: text, date: text }),
  z.strictObject({
    ...placed,
    kind: z.literal('picture'),
    ref: text,
    alt: text,
    width: number,
    height: number,
    fit: text,
  }),
]);

/** `text` (each line a paragraph; a list gives several) is short for one `content` of kind text. */
const cell = z.strictObject({
  ...placed,
  text: z.union([text, z.strictObject({ list: expression })]).optional(),
  content: z.array(contents).optional(),
  colSpan: number.optional(),
  rowSpan: number.optional(),
  align,
  vAlign: text.optional(),
  face,
  repeat: flag.optional(),
});
const row = z.strictObject({
  ...repeat,
  cells: z.array(cell),
  minHeight: number.optional(),
  grow: number.optional(),
  keepNext: flag.optional(),
});
/** Rows one by one, or all of them as the view worked them out: `{ "list": "view.rows" }`. */
const rows = z.union([z.array(row), z.strictObject({ list: expression })]);
const columns = z.union([
  z.array(z.strictObject({ weight: z.number(), min: z.number().optional() })),
  z.strictObject({ for: z.string().regex(loopPattern), weight: number, min: number.optional() }),
  /** Those of a table of the wording, as they are. */
  z.strictObject({ table: z.string() }),
]);
const size = { size: number.optional(), pitch: number.optional() };
const photograph = z.strictObject({ ref: text, caption: text, from: text.optional() });

const simple = <const T extends string>(type: T) =>
  z.strictObject({ ...placed, type: z.literal(type), text });

/** Every block but the one that holds blocks. */
const leaves = [
  simple('copyNumber'),
  simple('secrecy'),
  simple('urgency'),
  simple('documentNumber'),
  simple('byline'),
  simple('addressees'),
  simple('note'),
  simple('cutLine'),
  z.strictObject({
    ...placed,
    type: z.literal('redHead'),
    organs: texts,
    suffix: text,
    prePrinted: flag,
    format: text.optional(),
  }),
  z.strictObject({ ...placed, type: z.literal('letterHead'), organ: text, prePrinted: flag }),
  z.strictObject({
    ...placed,
    type: z.literal('letterNumber'),
    text,
    marks: z.array(z.strictObject({ ...placed, kind: text, text })),
  }),
  z.strictObject({
    ...placed,
    type: z.literal('dateline'),
    organ: text,
    date: text,
    dateFrom: text.optional(),
  }),
  z.strictObject({ ...placed, type: z.literal('attendance'), label: text, text }),
  z.strictObject({
    ...placed,
    type: z.literal('signatories'),
    number: text,
    names: texts,
    namesFrom: text.optional(),
  }),
  z.strictObject({ ...placed, type: z.literal('redRule'), prePrinted: flag }),
  z.strictObject({
    ...placed,
    type: z.literal('title'),
    text,
    blanksBefore: number.optional(),
    blanksAfter: number.optional(),
  }),
  z.strictObject({
    ...placed,
    type: z.literal('paragraph'),
    text: text.optional(),
    runs: runs.optional(),
    indent: text.optional(),
    align,
    keepNext: flag.optional(),
  }),
  z.strictObject({
    ...placed,
    type: z.literal('heading'),
    level: number,
    label: text,
    text,
    rest: runs.optional(),
  }),
  z.strictObject({
    ...placed,
    ...size,
    type: z.literal('table'),
    columns,
    header: rows.optional(),
    body: rows,
    borders: text.optional(),
  }),
  z.strictObject({ ...placed, ...size, type: z.literal('form'), columns, rows }),
  z.strictObject({
    ...placed,
    type: z.literal('picturePair'),
    heading: text,
    before: photograph,
    after: photograph,
  }),
  z.strictObject({ ...placed, type: z.literal('annexList'), items: texts }),
  z.strictObject({ ...placed, type: z.literal('annexHead'), label: text }),
  z.strictObject({
    ...placed,
    type: z.literal('signature'),
    case: text,
    organs: texts,
    posts: texts.optional(),
    date: text,
    dateFrom: text.optional(),
  }),
  z.strictObject({ ...repeat, type: z.literal('blank'), lines: number }),
  z.strictObject({ ...repeat, type: z.literal('pageBreak') }),
  /** A long text of the record: its lines become headings and paragraphs. */
  z.strictObject({ ...placed, type: z.literal('text'), value: expression }),
] as const;

const leaf = z.discriminatedUnion('type', leaves);
const block = z.discriminatedUnion('type', [
  ...leaves,
  z.strictObject({ ...repeat, type: z.literal('keepTogether'), blocks: z.array(leaf) }),
  /** Blocks that are drawn together for each item of a list; no block of the paper itself. */
  z.strictObject({ ...repeat, type: z.literal('group'), blocks: z.array(leaf) }),
]);

const section = z.strictObject({
  ...repeat,
  orientation: z.enum(['portrait', 'landscape']),
  /** `A4` or `A3`, on landscape pages. */
  paper: text.optional(),
  blocks: z.array(block),
});
/** Stands where the record's annexes (templates/annexes.ts) are bound in; `from` is their field. */
const annexes = z.strictObject({ annexes: expression, from: text });

const colophon = z.strictObject({
  if: expression.optional(),
  switch: z.string().optional(),
  from: text.optional(),
  mainTo: text.optional(),
  copyTo: text.optional(),
  copyToFrom: text.optional(),
  printer: text,
  printDate: text,
  printDateFrom: text.optional(),
  onEvenPage: flag,
  plain: flag.optional(),
  distribution: z.array(z.strictObject({ ...placed, label: text, text })).optional(),
});

export const templateSchema = z.strictObject({
  version: z.literal(1),
  document: z.strictObject({ title: text, author: text, subject: text.optional() }),
  sections: z.array(z.union([section, annexes])).min(1),
  colophon: colophon.optional(),
  pageNumbering: z.enum(['dashes', 'none']).default('dashes'),
  wording: wordingSchema.prefault({}),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateSection = z.infer<typeof section>;
export type TemplateBlock = z.infer<typeof block>;
export type TemplateLeaf = z.infer<typeof leaf>;
export type TemplateColophon = z.infer<typeof colophon>;
export type TemplateRepeat = z.infer<z.ZodObject<typeof repeat>>;
export type TemplateRun = z.infer<typeof run>;
export type TemplateContent = z.infer<typeof contents>;
export type TemplateCell = z.infer<typeof cell>;
export type TemplateRow = z.infer<typeof row>;
export type TemplateRows = z.infer<typeof rows>;
export type TemplateColumns = z.infer<typeof columns>;
