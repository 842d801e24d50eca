/** A form in the office's wording calls columns as the paper does, and nothing else otherwise. */
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../templates/form';
import type { Kind } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { putColumns, putWord } from '../../../templates/overlay/change';
import { formInWording } from '../../../templates/overlay/form';
import { kindWith } from '../../../templates/overlay/kinds';
import { noOverlay } from '../../../templates/overlay/overlay';

const kindOf = (slug: string): Kind => kinds.find((kind) => kind.slug === slug)!;

/** A kind with columns of one of its tables called otherwise. */
function renamed(slug: string, table: string, labels: Readonly<Record<string, string>>): Kind {
  const kind = kindOf(slug);
  const own = kind.template.wording.tables.find(({ name }) => name === table)!.columns;
  const columns = own.map((column) => ({ ...column, label: labels[column.key] ?? column.label }));
  return kindWith(kind, putColumns(kind.template, noOverlay(slug), table, columns));
}

const allFields = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...('fields' in field ? allFields(field.fields) : [])]);
const fieldsOf = ({ form }: Kind, list: string): readonly string[] => {
  const rows = allFields(form.sections.flatMap(({ fields }) => fields)).filter(
    (field) => field.kind === 'rows' && field.name === list,
  );
  return rows.flatMap((field) => (field.kind === 'rows' ? field.fields.map(({ label }) => label) : []));
};

describe('a form in the wording of an office', () => {
  it('renames the fields of rows at every depth, and the ticks that choose columns', () => {
    const kind = renamed('task-breakdown', 'tasks', { task: '攻坚任务', number: '编号' });
    const labels = fieldsOf(kind, 'tasks');
    expect(labels.filter((label) => label === '攻坚任务')).toHaveLength(3);
    expect(labels).not.toContain('主要任务');
    const ticks = kind.form.sections[0]!.fields.find(({ name }) => name === 'columns')!;
    const options = ticks.kind === 'ticks' ? ticks.options.map(({ label }) => label) : [];
    expect(options).toEqual(expect.arrayContaining(['编号', '攻坚任务', '工作标准']));
    expect(options).not.toContain('主要任务');
  });

  it('leaves alone a field that only shares its name with the column that counts rows', () => {
    const kind = renamed('rectification-report', 'issues', { number: '编号', site: '点位' });
    const labels = fieldsOf(kind, 'issues');
    expect(labels).toContain('点位');
    expect(labels).toContain('交办编号');
    expect(labels).not.toContain('编号');
  });

  it('is the built-in form where no column has another name', () => {
    const kind = kindOf('rectification-report');
    expect(formInWording(kind, kind.template.wording)).toBe(kind.form);
    const worded = kindWith(kind, putWord(kind.template, noOverlay(kind.slug), 'pointProblem', '基本问题'));
    expect(worded.form).toBe(kind.form);
  });

  it('every list that a template names has rows with fields of its columns', () => {
    const tables = kinds.flatMap((kind) =>
      kind.template.wording.tables.flatMap((table) => (table.rows === undefined ? [] : [{ kind, table }])),
    );
    expect(tables.length).toBeGreaterThanOrEqual(11);
    for (const { kind, table } of tables) {
      const last = table.columns.filter(({ key, label }) => label !== '序号' && key !== 'number').at(-1)!;
      const before = fieldsOf(kind, table.rows!);
      const after = fieldsOf(
        renamed(
          kind.slug,
          table.name,
          Object.fromEntries(table.columns.map(({ key }) => [key, `另称${key}`])),
        ),
        table.rows!,
      );
      expect(before.length, `${kind.slug} ${table.name}`).toBeGreaterThan(1);
      expect(
        after.filter((label) => label.startsWith('另称')).length,
        `${kind.slug} ${last.key}`,
      ).toBeGreaterThan(1);
    }
  });
});
