/** The whole trip from a record to its paper: kind → schema → rules → view → bind, annexes of other kinds inside. */
import { annexesSchema, type Annex } from './annexes';
import { bind, type Bound } from './bind/bind';
import { expandText } from './bind/long-text';
import { reasonWords } from './bind/reason-words';
import { TemplateError } from './bind/scope';
import { compiledForm, type AnnexSlot } from './bind/template';
import type { PaperDocument, Section } from './document/blocks';
import { checkDocument, refusesSecrecy } from './document/check';
import type { Envelope, Kind } from './kind';
import type { Fault } from './official/fault';
import { annexLabel } from './official/rules/annexes';
import type { SetupName } from './official/setups';
import type { Office } from './office';
import { schemaFaults, unknownFields } from './schema-faults';

export interface PaperContext {
  readonly office: Office;
  /** The kinds that a record and its annexes may be of. */
  readonly kinds: readonly Kind[];
  /** Goes over the office's own page set-up. */
  readonly setup?: SetupName;
}

export interface Paper {
  /** Absent where the record cannot be printed: unknown kind, newer version, schema faults, classified content. */
  readonly document?: PaperDocument;
  /** Everything found, in the order schema, rules, paper; rule faults stop only finalising. */
  readonly faults: readonly Fault[];
  /** The parsed data with defaults filled in. */
  readonly data?: unknown;
}

/** An annex may hold a record that has annexes of its own, and no deeper. */
const deepestAnnex = 2;

/** Makes the paper of a record. Never throws for anything that a record holds. */
export function toPaper(envelope: Envelope, context: PaperContext): Paper {
  const { kind, faults, data } = parse(envelope, context.kinds);
  if (!kind || faults.some(({ severity }) => severity === 'E')) return { faults, data };
  // lists joined, not pushed: a record of 20 MB may have more faults than a call takes arguments
  let found: readonly Fault[] = [...faults, ...kind.check(data, context.office)];
  try {
    const { bound, sections, faults: annexFaults } = bindRecord(kind, data, context, '', 1);
    found = [...found, ...annexFaults];
    if (annexFaults.some(stops)) return { faults: distinct(found), data };
    const document: PaperDocument = {
      kind: kind.slug,
      title: bound.title,
      author: bound.author,
      subject: bound.subject,
      setup: context.setup ?? context.office.setup,
      sections,
      colophon: bound.colophon,
      pageNumbering: bound.pageNumbering,
    };
    found = [...found, ...checkDocument(document)];
    return refusesSecrecy(found)
      ? { faults: distinct(found), data }
      : { document, faults: distinct(found), data };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { faults: distinct([...found, templateFault(kind, error)]), data };
  }
}

/** The kind of a record and its data, parsed; at least one fault of severity E where that fails. */
function parse(
  { kind: slug, version, data }: Envelope,
  kinds: readonly Kind[],
): { readonly kind?: Kind; readonly faults: readonly Fault[]; readonly data?: unknown } {
  const kind = kinds.find((one) => one.slug === slug);
  if (!kind) {
    const message = `没有“${slug}”这一种文书。`;
    const remedy = `可用的种类：${kinds.map((one) => `${one.title}（${one.slug}）`).join('、')}。`;
    return { faults: [envelopeFault('kind', '文书种类', 'kind', message, remedy)] };
  }
  if (!Number.isInteger(version) || version < 1) {
    const remedy = `请写成 ${kind.version}。`;
    return { faults: [envelopeFault('version', '版本', 'version', '文书的版本号不是正整数。', remedy)] };
  }
  if (version > kind.version) {
    const message = `这份${kind.title}是较新的程序保存的（版本 ${version}），本程序只认识到版本 ${kind.version}。`;
    return { faults: [envelopeFault('version', '版本', 'version', message, '请升级本程序后再打开。')] };
  }
  const parsed = kind.schema.safeParse(data);
  if (!parsed.success) return { kind, faults: schemaFaults(kind.schema, parsed.error.issues, data) };
  return { kind, faults: unknownFields(kind.schema, data, parsed.data), data: parsed.data };
}

const envelopeFault = (
  path: string,
  label: string,
  rule: string,
  message: string,
  remedy: string,
): Fault => ({
  path,
  label,
  rule,
  severity: 'E',
  message,
  remedy,
});

function templateFault({ title, template }: Kind, { place, reason }: TemplateError): Fault {
  const word = template.wording.words.find(({ name }) => place === `words.${name}`);
  const where = word === undefined ? ` ${place} 处` : `“${word.label}”一处`;
  const message = `${title}的模板在${where}有问题：${reasonWords(reason)}。`;
  return envelopeFault('', `${title}模板`, 'template', message, '请修改模板，或恢复原来的模板。');
}

interface BoundRecord {
  readonly bound: Bound;
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

/** Binds a record; `prefix` is the field path under which the whole paper's record holds it, `depth` counts from 1. */
function bindRecord(
  kind: Kind,
  data: unknown,
  context: PaperContext,
  prefix: string,
  depth: number,
): BoundRecord {
  const { office } = context;
  const { wording } = compiledForm(kind.template);
  const bound = bind(kind.template, { data, view: kind.view(data, office, wording), office }, prefix);
  const faults: Fault[] = [];
  const sections = bound.sections.flatMap((part) => {
    if (!('annexes' in part)) return [part];
    const annexes = bindAnnexes(part, context, depth);
    for (const annex of annexes) for (const fault of annex.faults) faults.push(fault);
    return annexes.flatMap((annex) => annex.sections);
  });
  return { bound, sections, faults };
}

interface BoundAnnex {
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

function bindAnnexes({ annexes, from = '' }: AnnexSlot, context: PaperContext, depth: number): BoundAnnex[] {
  const { data: list, error } = annexesSchema.safeParse(annexes);
  if (error) throw new TemplateError(from, '这里要附件的列表');
  return list.map((annex, index) => {
    const path = `${from}[${index}]`;
    return bindAnnex(annex, path, annexLabel(index, list.length), context, depth);
  });
}

function bindAnnex(
  annex: Annex,
  path: string,
  label: string,
  context: PaperContext,
  depth: number,
): BoundAnnex {
  const head = { type: 'annexHead', label, from: path } as const;
  const name = `${label}“${annex.title}”`;
  if ('text' in annex) {
    const title = { type: 'title', text: annex.title, from: `${path}.title` } as const;
    const blocks = [head, title, ...expandText(annex.text, `${path}.text`)];
    return { sections: [{ orientation: 'portrait', blocks }], faults: [] };
  }
  if ('file' in annex) {
    const message = `${name}的文件没有读到：${annex.file}。`;
    return stopped(`${path}.file`, label, message, '请核对文件的位置，文件应当放在本文书所在的文件夹里。');
  }
  if (depth > deepestAnnex) {
    return stopped(path, label, `${name}在附件里又带附件，层数太多。`, '请把它列为正文的附件。');
  }
  const prefix = `${path}.record.data`;
  const { kind, data, faults } = parse(annex.record, context.kinds);
  const inside = (list: readonly Fault[]): readonly Fault[] =>
    list.map((fault) => ({
      ...fault,
      path: ['kind', 'version'].includes(fault.rule)
        ? `${path}.record.${fault.path}`
        : `${prefix}${fault.path === '' || fault.path.startsWith('[') ? '' : '.'}${fault.path}`,
      message: `${name}：${fault.message}`,
    }));
  if (!kind || faults.some(stops)) return { sections: [], faults: inside(faults) };
  const record = bindRecord(kind, data, context, prefix, depth + 1);
  const [first, ...others] = record.sections;
  const sections = first ? [{ ...first, blocks: [head, ...first.blocks] }, ...others] : [];
  return {
    sections,
    faults: [...inside([...faults, ...kind.check(data, context.office)]), ...record.faults],
  };
}

const stopped = (path: string, label: string, message: string, remedy: string): BoundAnnex => ({
  sections: [],
  faults: [envelopeFault(path, label, 'annex', message, remedy)],
});

/** Rules that leave nothing to print. */
const stops = ({ rule }: Fault): boolean => ['schema', 'kind', 'version', 'annex', 'template'].includes(rule);

/** A rule of the kind and a check of the paper may find the same thing at the same place. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, rule, message }) => {
    const key = `${path}\n${rule}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
