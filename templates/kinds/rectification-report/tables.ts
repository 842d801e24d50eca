/** 附件1 整改情况一览表 and 附件3 佐证材料清单 as columns and rows. */
import { narrowDeadline, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import { issueName } from './paragraphs';
import type { Issue } from './schema';

interface IssueColumn extends ViewColumn {
  /** Field that the column shows; '' for 序号. */
  readonly field: string;
  readonly lines: (issue: Issue, index: number) => readonly string[];
  readonly align?: 'center';
}

/** The columns of the trade's 一览表, in order. */
const issueColumns: readonly IssueColumn[] = [
  { label: '序号', weight: 1.6, min: 1.6, field: '', lines: (_, index) => [`${index + 1}`], align: 'center' },
  { label: '交办批次及编号', weight: 3, min: 2.6, field: 'number', lines: ({ number }) => [number] },
  { label: '问题来源', weight: 3, min: 2.6, field: 'source', lines: ({ source }) => [source] },
  { label: '企业名称', weight: 4, min: 3, field: 'site', lines: ({ site }) => [site] },
  { label: '位置', weight: 4, min: 3, field: 'place', lines: ({ place }) => [place] },
  { label: '问题类型', weight: 2.8, min: 2.6, field: 'category', lines: ({ category }) => [category] },
  { label: '存在问题', weight: 7.6, min: 4, field: 'problem', lines: ({ problem }) => [problem] },
  { label: '整改要求', weight: 6, min: 4, field: 'requirement', lines: ({ requirement }) => [requirement] },
  { label: '整改措施', weight: 7.6, min: 4, field: 'measures', lines: ({ measures }) => [measures] },
  {
    label: '整改时限',
    weight: 3.6,
    min: 3.4,
    field: 'deadline',
    lines: ({ deadline }) => narrowDeadline(deadline),
  },
  {
    label: '完成时间',
    weight: 3.6,
    min: 3.4,
    field: 'completedOn',
    lines: ({ completedOn }) => narrowDeadline(completedOn),
  },
  {
    label: '整改状态',
    weight: 2.4,
    min: 2.4,
    field: 'status',
    lines: ({ status }) => [status],
    align: 'center',
  },
  { label: '责任单位', weight: 3.6, min: 3, field: 'units', lines: ({ units }) => units },
  {
    label: '责任人',
    weight: 3.6,
    min: 3,
    field: 'persons',
    lines: ({ persons }) => persons.map(({ name }) => name),
  },
  { label: '核查人', weight: 2.6, min: 2.4, field: 'checkers', lines: ({ checkers }) => checkers },
  { label: '备注', weight: 2.4, min: 2, field: 'remark', lines: ({ remark }) => [remark] },
];

const evidenceColumns: readonly ViewColumn[] = [
  { label: '序号', weight: 2, min: 2 },
  { label: '对应问题', weight: 8, min: 4 },
  { label: '佐证材料', weight: 7, min: 4 },
  { label: '文号或编号', weight: 8.4, min: 4 },
  { label: '日期', weight: 6, min: 3 },
];

export interface ViewTable {
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

export const issueTable = (issues: readonly Issue[]): ViewTable => ({
  columns: issueColumns,
  rows: issues.map((issue, index) => ({
    cells: issueColumns.map(({ lines, field, align }) => {
      const from = `issues[${index}]${field === '' ? '' : `.${field}`}`;
      return viewCell(lines(issue, index), from, align ? { align } : {});
    }),
  })),
});

/** One row for each piece of evidence, numbered through; a problem is named by its firm. */
export function evidenceTable(issues: readonly Issue[]): ViewTable {
  const listed = issues.flatMap((issue, index) =>
    issue.evidence.map((one, place) => ({
      one,
      name: issue.site === '' ? issueName(issue, index) : issue.site,
      from: `issues[${index}].evidence[${place}]`,
    })),
  );
  return {
    columns: evidenceColumns,
    rows: listed.map(({ one, name, from }, index) => ({
      cells: [
        viewCell([`${index + 1}`], from, { align: 'center' }),
        viewCell([name], from),
        viewCell([one.name], `${from}.name`),
        viewCell([one.number], `${from}.number`),
        viewCell([one.date], `${from}.date`, { align: 'center' }),
      ],
    })),
  };
}
