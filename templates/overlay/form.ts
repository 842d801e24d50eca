/** A kind's form in an office's own wording: fields and ticks of columns are called as the paper's headings are. */
import type { TemplateWording, WordedTable } from '../bind/wording';
import type { Field, Form } from '../form';
import type { Kind } from '../kind';

type Labels = ReadonlyMap<string, string>;

/** What the office calls otherwise, by key. */
function renamed(builtIn: WordedTable, own: WordedTable | undefined): Labels {
  const before = new Map(builtIn.columns.map(({ key, label }) => [key, label]));
  const changed = own?.columns.filter(({ key, label }) => before.get(key) !== label) ?? [];
  return new Map(changed.map(({ key, label }) => [key, label]));
}

const relabelled = <T extends { readonly label: string }>(one: T, label: string | undefined): T =>
  label === undefined ? one : { ...one, label };

/** The columns by which a record chooses what it prints. */
const inTicks = (field: Field, name: string | undefined, labels: Labels): Field =>
  field.kind === 'ticks' && field.name === name
    ? {
        ...field,
        options: field.options.map((option) => relabelled(option, labels.get(option.value))),
      }
    : field;

/** The fields of a list's rows, wherever the list stands. `number` counts the rows and is no field of theirs. */
function inRows(field: Field, name: string | undefined, labels: Labels, counted: boolean): Field {
  if (field.kind !== 'rows') return field;
  const fields = field.fields.map((inner): Field => {
    const own =
      field.name === name && !(counted && inner.name === 'number') ? labels.get(inner.name) : undefined;
    return inRows(relabelled(inner, own), name, labels, counted);
  });
  return fields.every((inner, n) => inner === field.fields[n]) ? field : { ...field, fields };
}

/** @param wording of the kind's template as the office has it. */
export function formInWording({ form, template }: Kind, wording: TemplateWording): Form {
  let { sections } = form;
  for (const table of template.wording.tables) {
    const labels = renamed(
      table,
      wording.tables.find(({ name }) => name === table.name),
    );
    if (labels.size === 0) continue;
    const counted = table.columns.some(({ key, label }) => key === 'number' && label === '序号');
    sections = sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) =>
        inRows(inTicks(field, table.start, labels), table.rows, labels, counted),
      ),
    }));
  }
  return sections === form.sections ? form : { ...form, sections };
}
