/** Which fields of a record a kind prints: all but those that have a rule here, and those whenever their rule says so. */
import type { LetterPaper, OfficialPaper } from '../../templates/official-paper/schema';
import { ledgerItemSchema, type Ledger } from '../../templates/kinds/ledger/schema';
import type { ArchiveCatalogue } from '../../templates/kinds/archive-catalogue/schema';
import type { MeetingNotice } from '../../templates/kinds/meeting-notice/schema';
import type { RectificationReport } from '../../templates/kinds/rectification-report/schema';
import type { ResponsibilityBreakdown } from '../../templates/kinds/responsibility-breakdown/schema';
import type { SupervisionOrder } from '../../templates/kinds/supervision-order/schema';
import { taskSchema, type TaskBreakdown } from '../../templates/kinds/task-breakdown/schema';

/** A text of a record: its field, and the object that the field belongs to. */
export interface FieldText {
  readonly text: string;
  /** Names that lead to it, without places in lists: `issues.photos.place`. */
  readonly path: string;
  readonly owner: object;
  /** The same record with this text replaced. */
  readonly replaced: (by: string) => unknown;
}

/** Every text of a record, lists and objects inside included. */
export function fieldTexts(
  value: unknown,
  path: readonly string[] = [],
  owner: object = {},
  rebuild: (by: unknown) => unknown = (by) => by,
): FieldText[] {
  if (typeof value === 'string') return [{ text: value, path: path.join('.'), owner, replaced: rebuild }];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    const list = value as unknown[];
    return list.flatMap((item, i) =>
      fieldTexts(item, path, owner, (by) => rebuild(list.map((one, k) => (k === i ? by : one)))),
    );
  }
  return Object.entries(value).flatMap(([key, item]) =>
    fieldTexts(item, [...path, key], value, (by) => rebuild({ ...value, [key]: by })),
  );
}

/** Whether a field is printed; `text` is what it holds, `owner` the object that it stands in, `root` the whole record. */
type Rule<Root> = (root: Root, owner: object, text: string) => boolean | 'partly';
type Rules<Root> = Readonly<Record<string, Rule<Root>>>;

const never: Rule<unknown> = () => false;
/** A person's own unit only tells two persons of one post apart. */
const people = (...paths: readonly string[]): Rules<unknown> =>
  Object.fromEntries(paths.map((path) => [`${path}.unit`, never]));

/** Signed with stamps: the signers stand in the place of the organs. */
const stamped = ({ signature }: Pick<OfficialPaper, 'signature'>): boolean =>
  signature.case === 'C' && signature.signers.length > 0;
const firstNamed = (names: readonly string[]): string | undefined => names.find((name) => name.trim() !== '');

const official: Rules<OfficialPaper> = {
  'addressees.level': never,
  'copyTo.level': never,
  'signature.case': never,
  'signature.signers.post': stamped,
  'signature.signers.name': stamped,
  issuers: (paper) => !stamped(paper),
  // in the red head, and as the signature where no other is named
  organs: (paper, _, text) =>
    !paper.leadOnly ||
    text === firstNamed(paper.organs) ||
    (!stamped(paper) && firstNamed(paper.issuers) === undefined),
};

/** A letter's head shows the lead organ alone. */
const letter: Rules<LetterPaper> = {
  ...(official as Rules<LetterPaper>),
  organs: (paper, _, text) =>
    text === firstNamed(paper.organs) || (!stamped(paper) && firstNamed(paper.issuers) === undefined),
};

const issueOf = (owner: object) => owner as RectificationReport['issues'][number];
const open: Rule<RectificationReport> = (_, owner) => issueOf(owner).status !== '已完成';

const report: Rules<RectificationReport> = {
  ...official,
  ...people('issues.persons'),
  'issues.photos.before.picture': never,
  'issues.photos.after.picture': never,
  // why a problem is still open, and until when
  'issues.cause': open,
  'issues.extension': open,
  'issues.approval': (root, owner, text) => open(root, owner, text) && issueOf(owner).extension !== '',
};

/** Who is written to, and a receipt to be cut off where one is wanted. */
const slip: Rules<Pick<SupervisionOrder, 'receipt'>> = {
  'addressees.level': never,
  'copyTo.level': never,
  'receipt.person': ({ receipt }) => receipt.printed,
  'receipt.time': ({ receipt }) => receipt.printed,
};

const breakdown: Rules<ResponsibilityBreakdown> = {
  ...people('units.heads', 'units.deputies', 'units.handlers'),
  // telephones are for the office's own copy
  'units.phone': ({ internal }) => internal,
};

/** The fields of a task, wherever its group stands, are printed when their column is chosen. */
const columns: Rules<TaskBreakdown> = Object.fromEntries(
  ['groups.tasks', 'groups.groups.tasks', 'groups.groups.groups.tasks'].flatMap((group) =>
    Object.keys(taskSchema.shape).flatMap((key) =>
      ['', '.name', '.post'].map((part): [string, Rule<TaskBreakdown>] => [
        `${group}.${key}${part}`,
        (root) => (root.columns as readonly string[]).includes(key),
      ]),
    ),
  ),
);

const tasks: Rules<TaskBreakdown> = {
  ...columns,
  ...people(
    ...['groups.tasks', 'groups.groups.tasks', 'groups.groups.groups.tasks'].flatMap((group) =>
      ['leadPersons', 'localPersons', 'districtLeaders'].map((key) => `${group}.${key}`),
    ),
  ),
  columns: never,
  groupStyle: never,
  merged: never,
  // the roster is for the papers derived from the table
  ...Object.fromEntries(
    ['name', 'type', 'phone', 'duty', 'heads.name', 'heads.post', 'heads.unit']
      .concat(['deputies.name', 'deputies.post', 'deputies.unit'])
      .concat(['handlers.name', 'handlers.post', 'handlers.unit'])
      .map((path) => [`units.${path}`, never]),
  ),
};

const chosen = (root: Ledger, key: string): boolean => (root.columns as readonly string[]).includes(key);

/** What of a problem is printed when its column is chosen, or its groups are named for it. */
const ledgerRules: Rules<Ledger> = {
  ...Object.fromEntries(
    Object.keys(ledgerItemSchema.shape).flatMap((key) =>
      ['', '.name', '.post'].map((part): [string, Rule<Ledger>] => [
        `items.${key}${part}`,
        (root) => chosen(root, key),
      ]),
    ),
  ),
  ...people('items.persons', 'items.leaders'),
  'items.category': (root) => chosen(root, 'category') || root.groupBy === 'category',
  'items.source': (root) => chosen(root, 'source') || root.groupBy === 'source',
  'items.units': (root) => chosen(root, 'units') || root.groupBy === 'units',
  'items.light': (root) => chosen(root, 'light') || root.groupBy === 'light',
  // states are counted in the titles of groups and in the total
  'items.status': (root) => chosen(root, 'status') || root.total || root.groupBy !== '',
  // a group is a township or a batch: the village and the number are not in its title
  'items.locality': (root) => chosen(root, 'locality') || (root.groupBy === 'locality' && 'partly'),
  'items.batch': (root) => chosen(root, 'batch') || (root.groupBy === 'batch' && 'partly'),
  columns: never,
  groupBy: never,
  paper: never,
};

const rulesOf: Readonly<Record<string, Rules<never>>> = {
  notice: official,
  report: official,
  request: official,
  opinion: { ...official, route: never, signatories: ({ route }: { route?: string }) => route === 'up' },
  circular: official,
  'meeting-notice': {
    ...official,
    'receipt.deadline': ({ receipt }: MeetingNotice) => receipt.printed,
    'receipt.to': ({ receipt }: MeetingNotice) => receipt.printed,
  },
  'public-notice': {},
  'work-plan': people('leaders', 'deputies', 'members'),
  letter,
  'accountability-proposal': letter,
  brief: {},
  'look-back-report': official,
  minutes: { 'copyTo.level': never },
  // the matter is for finding it
  order: { title: never, 'copyTo.level': never },
  'rectification-report': report,
  'supervision-order': { ...slip, ...people('persons', 'leaders') },
  handover: slip,
  'site-check': people('persons'),
  'rectification-plan': people('issues.persons'),
  extension: people('persons'),
  'drafting-sheet': {},
  'incoming-sheet': {},
  closure: people('persons'),
  'delivery-receipt': {},
  'responsibility-breakdown': breakdown,
  'responsibility-sheet': people('heads', 'deputies', 'handlers'),
  'task-breakdown': tasks,
  ledger: ledgerRules,
  // who rectified is known for the rule on who checks
  'look-back': { 'items.persons': never },
  'progress-table': { period: never },
  'archive-catalogue': { fondsName: ({ cover }: ArchiveCatalogue) => cover },
  'box-note': {},
  // the title is for finding it
  'spine-label': { title: never, 'labels.thickness': never },
  'case-contents': {},
  'transfer-list': {},
  'four-checks-report': {},
  speech: {},
};

/**
 * Whether a kind prints a text of `data`, which the kind's schema has parsed; `partly` where it prints a part of it.
 * @throws Error for a kind without rules here
 */
export function isPrinted(slug: string, data: unknown, { path, owner, text }: FieldText): boolean | 'partly' {
  const rules = rulesOf[slug];
  if (rules === undefined) throw new Error(`which fields of ${slug} are printed is not said`);
  const rule = rules[path] as Rule<unknown> | undefined;
  return rule === undefined || rule(data, owner, text);
}
