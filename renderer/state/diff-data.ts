/** Two states of one record field by field: for a conflict between windows and for comparing versions. */
import type { Field, Form } from '../../templates/form';
import { same } from '../paper/same';
import { listOf } from './form-values';
import { editIn, getIn, joinPath } from './paths';

/** One field, or one list as a whole, that is not the same on both sides. */
export interface Difference {
  readonly path: string;
  readonly label: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both as words for people. */
  readonly mineWords: string;
  readonly theirsWords: string;
}

const nothing = '（空）';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list's rows by their names: 3 条：甲厂、乙厂、丙厂. */
function rowsWords(value: unknown, name: (row: unknown) => string): string {
  const rows = listOf(value);
  if (rows.length === 0) return '没有';
  const names = rows.map((row, n) => name(row) || `第 ${n + 1} 条`);
  return `${rows.length} 条：${names.join('、')}`;
}

/** A field's value as words. */
export function valueWords(field: Field, value: unknown): string {
  switch (field.kind) {
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? (textOf(value) || nothing);
    case 'ticks':
      return (
        listOf(value)
          .map((one) => field.options.find((option) => option.value === one)?.label ?? textOf(one))
          .join('、') || nothing
      );
    case 'list':
      return listOf(value).map(textOf).join('、') || nothing;
    case 'rows':
      return rowsWords(value, (row) => textOf(getIn(row, field.rowTitle ?? '')));
    case 'annexes':
      return rowsWords(value, (row) => textOf(getIn(row, 'title')));
    case 'picture':
      return textOf(value) === '' ? '没有照片' : '一张照片';
    case 'number':
      return typeof value === 'number' ? `${value}${field.unit ?? ''}` : nothing;
    case 'group':
      return value === undefined ? nothing : '已填写';
    default:
      return textOf(value) || nothing;
  }
}

function between(
  fields: readonly Field[],
  at: string,
  mine: unknown,
  theirs: unknown,
  before: string,
): readonly Difference[] {
  return fields.flatMap((field) => {
    const path = joinPath(at, field.name);
    const [a, b] = [getIn(mine, field.name), getIn(theirs, field.name)];
    if (same(a, b)) return [];
    const label = before === '' ? field.label : `${before} · ${field.label}`;
    if (field.kind === 'group') return between(field.fields, path, a, b, label);
    // rows that were added or taken away cannot be paired: the list is one difference
    if (field.kind === 'rows' && listOf(a).length === listOf(b).length) {
      return listOf(a).flatMap((row, n) => {
        const named = before === '' ? '' : `${before} · `;
        return between(
          field.fields,
          joinPath(path, n),
          row,
          listOf(b)[n],
          `${named}${field.rowName} ${n + 1}`,
        );
      });
    }
    return [
      {
        path,
        label,
        mine: a,
        theirs: b,
        mineWords: valueWords(field, a),
        theirsWords: valueWords(field, b),
      },
    ];
  });
}

/** What the form shows differently, in its order. */
export const differences = (form: Form, mine: unknown, theirs: unknown): readonly Difference[] =>
  form.sections.flatMap((section) => between(section.fields, '', mine, theirs, ''));

/** My data with their values at the given paths. */
export const withTheirs = (mine: unknown, taken: readonly Pick<Difference, 'path' | 'theirs'>[]): unknown =>
  taken.reduce((made, { path, theirs }) => editIn(made, path, () => theirs), mine);
