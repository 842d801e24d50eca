/** 附件1 整改情况一览表 and 附件3 佐证材料清单 as columns and rows, in the columns that the template has. */
import type { WordedColumn } from '../../bind/wording';
import { narrowDeadline, viewCell, type ViewRow } from '../../view-cells';
import { issueName } from './paragraphs';
import type { Issue } from './schema';

export interface ViewTable {
  /** Those that are printed. */
  readonly columns: readonly WordedColumn[];
  readonly rows: readonly ViewRow[];
}

/** What a cell prints, and the field behind it; '' for the row as a whole. */
interface Shown {
  readonly lines: readonly string[];
  readonly field: string;
  readonly align?: 'center';
}

const text =
  (field: 'source' | 'site' | 'place' | 'category' | 'problem' | 'requirement' | 'measures' | 'remark') =>
  (issue: Issue): Shown => ({ lines: [issue[field]], field });

/** The columns of the trade's 一览表 by their keys. */
const issueCells: Readonly<Record<string, (issue: Issue, index: number) => Shown>> = {
  number: (_, index) => ({ lines: [`${index + 1}`], field: '', align: 'center' }),
  batch: ({ number }) => ({ lines: [number], field: 'number' }),
  source: text('source'),
  site: text('site'),
  place: text('place'),
  category: text('category'),
  problem: text('problem'),
  requirement: text('requirement'),
  measures: text('measures'),
  deadline: ({ deadline }) => ({ lines: narrowDeadline(deadline), field: 'deadline' }),
  completedOn: ({ completedOn }) => ({ lines: narrowDeadline(completedOn), field: 'completedOn' }),
  status: ({ status }) => ({ lines: [status], field: 'status', align: 'center' }),
  units: ({ units }) => ({ lines: units, field: 'units' }),
  persons: ({ persons }) => ({ lines: persons.map(({ name }) => name), field: 'persons' }),
  checkers: ({ checkers }) => ({ lines: checkers, field: 'checkers' }),
  remark: text('remark'),
};

const printed = (columns: readonly WordedColumn[]): readonly WordedColumn[] =>
  columns.filter(({ shown }) => shown);

export function issueTable(issues: readonly Issue[], all: readonly WordedColumn[]): ViewTable {
  const columns = printed(all);
  const rows = issues.map((issue, index) => ({
    cells: columns.map(({ key }) => {
      const { lines, field, align } = issueCells[key]?.(issue, index) ?? { lines: [''], field: '' };
      const from = `issues[${index}]${field === '' ? '' : `.${field}`}`;
      return viewCell(lines, from, align ? { align } : {});
    }),
  }));
  return { columns, rows };
}

/** One row for each piece of evidence, numbered through; a problem is named by its firm. */
export function evidenceTable(issues: readonly Issue[], all: readonly WordedColumn[]): ViewTable {
  const columns = printed(all);
  const listed = issues.flatMap((issue, index) =>
    issue.evidence.map((one, place) => ({
      one,
      name: issue.site === '' ? issueName(issue, index) : issue.site,
      from: `issues[${index}].evidence[${place}]`,
    })),
  );
  const rows = listed.map(({ one, name, from }, index) => {
    const cells = {
      number: viewCell([`${index + 1}`], from, { align: 'center' }),
      issue: viewCell([name], from),
      name: viewCell([one.name], `${from}.name`),
      reference: viewCell([one.number], `${from}.number`),
      date: viewCell([one.date], `${from}.date`, { align: 'center' }),
    } as const;
    const blank = viewCell([''], from);
    return { cells: columns.map(({ key }) => (key in cells ? cells[key as keyof typeof cells] : blank)) };
  });
  return { columns, rows };
}
