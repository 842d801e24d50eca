/** 整改方案: each problem told point by point in the order of inspection lists, and all of them in a table behind. */
import type { Wording } from '../../bind/wording';
import { formatPerson, personLines } from '../../fields';
import type { Office } from '../../office';
import { formatLabel } from '../../official/numbering';
import { tableColumns, textSizeFor, unitNames } from '../../table-columns';
import { linesOf, narrowDeadline, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { PlanIssue, RectificationPlan } from './schema';

/** A line of the text: a heading, or a heading that runs into its text. */
interface ToldLine {
  readonly level: 2 | 3 | 4;
  readonly label: string;
  readonly head: string;
  readonly text: string;
  readonly from: string;
}

export interface RectificationPlanView {
  readonly byline: string;
  /** 一、二、 of the parts that are there. */
  readonly labels: Readonly<Record<PartName, string>>;
  readonly told: readonly ToldLine[];
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

const parts = ['requirements', 'goals', 'issues', 'leadership', 'guarantees'] as const;
type PartName = (typeof parts)[number];

const centered: ReadonlySet<string> = new Set(['number', 'deadline', 'acceptance']);

export function viewOf(
  data: RectificationPlan,
  _: Office,
  { word, columns: worded }: Wording,
): RectificationPlanView {
  const shown = worded('issues').filter((column) => column.shown);
  const byKey = tableColumns(shown, centered);
  return {
    byline: [data.unit, data.date].filter((text) => text !== '').join('　'),
    labels: labelsOfParts(data),
    told: data.issues.flatMap((issue, index) => toldOf(issue, index, word)),
    size: textSizeFor(shown.length),
    columns: shown.map(({ label, weight, min = 2 }) => ({ label, weight, min })),
    rows: data.issues.map((issue, index) => ({
      cells: shown.map(({ key }) => {
        const from = key === 'number' ? `issues[${index}]` : `issues[${index}].${key}`;
        return viewCell(cellLines(issue, index, key), from, { align: byKey[key]!.align });
      }),
    })),
  };
}

function labelsOfParts(data: RectificationPlan): Readonly<Record<PartName, string>> {
  const there = parts.filter((name) => data[name].length > 0);
  const label = (name: PartName): string =>
    there.includes(name) ? formatLabel(1, there.indexOf(name) + 1) : '';
  return {
    requirements: label('requirements'),
    goals: label('goals'),
    issues: label('issues'),
    leadership: label('leadership'),
    guarantees: label('guarantees'),
  };
}

/** 问题 → 责任单位 → 责任人 → 目标 → 措施 → 时限 → 验收; points that hold nothing are left out and not counted. */
function toldOf(issue: PlanIssue, index: number, word: Wording['word']): readonly ToldLine[] {
  const at = `issues[${index}]`;
  const named = [issue.site, issue.caseNumber === '' ? '' : `（${issue.caseNumber}）`].join('');
  const points = (
    [
      ['place', issue.place],
      ['problem', issue.problem],
      ['firm', issue.firm],
      ['units', unitNames(issue.units)],
      ['persons', issue.persons.map(formatPerson).join('、')],
      ['goal', issue.goal],
      ['actions', issue.actions],
      ['deadline', issue.deadline],
      ['acceptance', issue.acceptance],
    ] as const
  ).filter(([, text]) => text.trim() !== '');
  return [
    { level: 2, label: formatLabel(2, index + 1), head: named, text: '', from: at },
    ...points.flatMap(([name, text], place) =>
      pointLines(formatLabel(3, place + 1), `${word(`${name}Point`)}。`, linesOf(text), `${at}.${name}`),
    ),
  ];
}

/** One line runs on behind its head; several stand below it. */
function pointLines(
  label: string,
  head: string,
  lines: readonly string[],
  from: string,
): readonly ToldLine[] {
  const [only = ''] = lines;
  if (lines.length === 1) return [{ level: 3, label, head, text: only, from }];
  const below = lines.map((text): ToldLine => ({ level: 4, label: '', head: '', text, from }));
  return [{ level: 3, label, head, text: '', from }, ...below];
}

function cellLines(issue: PlanIssue, index: number, key: string): readonly string[] {
  switch (key) {
    case 'number':
      return [String(index + 1)];
    case 'units':
      return [unitNames(issue.units)];
    case 'persons':
      return personLines(issue.persons);
    case 'deadline':
      return narrowDeadline(issue.deadline);
    case 'caseNumber':
    case 'site':
    case 'place':
    case 'problem':
    case 'firm':
    case 'goal':
    case 'actions':
    case 'acceptance':
      return linesOf(issue[key]);
    default:
      return [''];
  }
}
