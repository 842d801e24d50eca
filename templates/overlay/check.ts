/** Whether papers can be printed with an overlay: every fault, named by its place and what stands there. */
import { bind } from '../bind/bind';
import { reasonWords } from '../bind/reason-words';
import { TemplateError } from '../bind/scope';
import { checkTemplate, compiledForm } from '../bind/template';
import type { Template } from '../bind/grammar';
import type { WordedTable, WordedText } from '../bind/wording';
import type { Kind } from '../kind';
import { sampleOffice } from '../sample-office';
import { layOverlay } from './lay';
import { noOverlay, type Overlay, type OverlayFault } from './overlay';

/** Marks that a template reads as its own. */
const liquid = /\{\{|\{%|%\}|\}\}/;
/** What cannot be printed; line breaks can. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}]/u;

/** All faults of an overlay that fits the kind's built-in template; what does not fit is told by `layOverlay`. */
export function checkOverlay(kind: Kind, overlay: Overlay): readonly OverlayFault[] {
  const { template } = layOverlay(kind.template, overlay);
  const changed = (part: 'words' | 'tables') => (one: { readonly name: string }) =>
    Object.hasOwn(overlay[part], one.name);
  return [
    ...template.wording.words.filter(changed('words')).flatMap((word) => checkWord(kind, overlay, word)),
    ...template.wording.tables.filter(changed('tables')).flatMap(checkTable),
  ];
}

function checkWord(
  kind: Kind,
  overlay: Overlay,
  { name, label, text, use }: WordedText,
): readonly OverlayFault[] {
  const fault = (message: string): OverlayFault => ({ place: `words.${name}`, label, message });
  if (unprintable.test(text)) return [fault(`“${label}”里有印不出来的字符，请删去后重新输入。`)];
  if (use !== 'start' && text.trim() === '') return [fault(`“${label}”不能为空。`)];
  if (use !== 'text')
    return liquid.test(text) ? [fault(`“${label}”只能写文字，不能写“{{ }}”和“{% %}”。`)] : [];
  if (!liquid.test(text)) return [];
  return reasonsOf(kind, { ...noOverlay(kind.slug), words: { [name]: overlay.words[name]! } }).map((reason) =>
    fault(`“${label}”${reason}。`),
  );
}

/** Why the samples of a kind cannot be bound with one changed wording; each reason once. */
function reasonsOf(kind: Kind, overlay: Overlay): readonly string[] {
  const { template, faults } = checkTemplate(layOverlay(kind.template, overlay).template);
  if (template === undefined || faults.length > 0)
    return [...new Set(faults.map(({ reason }) => reasonWords(reason)))];
  const found = kind.samples.flatMap(({ data }) => bindingFault(kind, template, data) ?? []);
  return [...new Set(found)];
}

function bindingFault(kind: Kind, template: Template, sample: unknown): string | undefined {
  const data = kind.schema.parse(sample);
  try {
    const { wording } = compiledForm(template);
    bind(template, { data, view: kind.view(data, sampleOffice, wording), office: sampleOffice });
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return reasonWords(error.reason);
    throw error;
  }
}

function checkTable({ name, label, columns, fixed }: WordedTable): readonly OverlayFault[] {
  const place = `tables.${name}`;
  if (fixed) return [];
  const shown = columns.filter((column) => column.shown);
  if (shown.length === 0) return [{ place, label, message: `“${label}”至少要印一栏。` }];
  return columns.flatMap(({ label: own }, index) => {
    const at = `${place}[${index}]`;
    if (own.trim() === '') return [{ place: at, label, message: `“${label}”第${index + 1}栏没有名称。` }];
    if (unprintable.test(own)) return [{ place: at, label, message: `“${own}”栏里有印不出来的字符。` }];
    const twice = columns.findIndex((column) => column.label === own) !== index;
    return twice ? [{ place: at, label, message: `“${label}”有两栏都叫“${own}”。` }] : [];
  });
}
