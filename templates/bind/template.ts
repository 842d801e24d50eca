/** A template read at the door: grammar checked, every text compiled once, faults named by their place. */
import type { Colophon, Distribution, Section } from '../document/blocks';
import { describeIssue } from '../schema-faults';
import { pathText } from '../labels';
import { compileBlock } from './blocks';
import { optionalChoice } from './cells';
import {
  compileFlag,
  compileFrom,
  compileText,
  compileValue,
  type Compiler,
  type Read,
} from './compile-text';
import { templateSchema, type Template, type TemplateColophon, type TemplateSection } from './grammar';
import { compileAll, compileItem, isOn, type Make } from './repeat';
import { TemplateError, type Run, type Scope } from './scope';
import { wordingOf, type Wording } from './wording';

/** Where the record's annexes go. */
export interface AnnexSlot {
  readonly annexes: unknown;
  readonly from: string | undefined;
}

export interface CompiledTemplate {
  readonly title: Read<string>;
  readonly author: Read<string>;
  readonly subject: Read<string>;
  readonly sections: Make<readonly (Section | AnnexSlot)[]>;
  readonly colophon: (scope: Scope, run: Run) => Colophon | undefined;
  readonly wording: Wording;
}

const compiled = new WeakMap<Template, CompiledTemplate>();

/** Reads a template.json. Throws one TemplateError that names every fault and its place. */
export function readTemplate(json: unknown): Template {
  const { template, faults } = checkTemplate(json);
  if (template === undefined || faults.length > 0) {
    const [first] = faults;
    throw new TemplateError(
      first?.place ?? '',
      [first?.reason, ...faults.slice(1).map(({ message }) => message)].join('\n'),
    );
  }
  return template;
}

/** The same for a screen that edits templates: all faults, and the template if its grammar holds. */
export function checkTemplate(json: unknown): {
  readonly template?: Template;
  readonly faults: readonly TemplateError[];
} {
  const parsed = templateSchema.safeParse(json);
  if (!parsed.success) {
    const words = parsed.error.issues.flatMap((issue) => describeIssue(issue, json));
    return { faults: words.map(({ path, message }) => new TemplateError(pathText(path), message)) };
  }
  const compiler = compilerOf(parsed.data);
  compiled.set(parsed.data, compile(compiler, parsed.data));
  return { template: parsed.data, faults: compiler.faults };
}

/** A template's compiled form, made at the first use of a template that did not come through `readTemplate`. */
export function compiledForm(template: Template): CompiledTemplate {
  const known = compiled.get(template);
  if (known) return known;
  const compiler = compilerOf(template);
  const fresh = compile(compiler, template);
  const [fault] = compiler.faults;
  if (fault) throw fault;
  compiled.set(template, fresh);
  return fresh;
}

const compilerOf = ({ wording: { words, switches, tables } }: Template): Compiler => ({
  faults: [],
  words: new Map(words.filter(({ use }) => use === 'text').map(({ name, text }) => [name, text])),
  switches: new Map(switches.map(({ name, on }) => [name, on])),
  tables: new Map(tables.map(({ name, columns }) => [name, columns])),
});

function compile(compiler: Compiler, template: Template): CompiledTemplate {
  const { document } = template;
  return {
    title: compileText(compiler, document.title, 'document.title'),
    author: compileText(compiler, document.author, 'document.author'),
    subject: compileText(compiler, document.subject ?? '', 'document.subject'),
    sections: compileAll(template.sections, 'sections', (section, place) =>
      'annexes' in section
        ? compileSlot(compiler, section, place)
        : compileItem<Section | AnnexSlot>(
            compiler,
            section,
            place,
            compileSection(compiler, section, place),
          ),
    ),
    colophon: compileColophon(compiler, template.colophon),
    wording: wordingOf(template.wording),
  };
}

function compileSection(compiler: Compiler, node: TemplateSection, place: string): Make<Section> {
  const blocks = compileAll(node.blocks, `${place}.blocks`, (block, at) => compileBlock(compiler, block, at));
  const paper = optionalChoice(compiler, node.paper, ['A4', 'A3'], `${place}.paper`);
  return (scope, run) => {
    const size = paper(scope);
    return {
      orientation: node.orientation,
      ...(size === undefined ? {} : { paper: size }),
      blocks: blocks(scope, run),
    };
  };
}

function compileSlot(
  compiler: Compiler,
  node: { readonly annexes: string; readonly from: string },
  place: string,
) {
  const annexes = compileValue(compiler, node.annexes, `${place}.annexes`);
  const from = compileFrom(compiler, node.from, `${place}.from`);
  return compileItem<Section | AnnexSlot>(compiler, {}, place, (scope, run) => ({
    annexes: annexes(scope),
    from: from(scope, run),
  }));
}

function compileColophon(
  compiler: Compiler,
  node: TemplateColophon | undefined,
): CompiledTemplate['colophon'] {
  if (node === undefined || !isOn(compiler, node.switch, 'colophon')) return () => undefined;
  const wanted = compileFlag(compiler, node.if ?? true, 'colophon.if');
  const text = (source: string | undefined, name: string) =>
    compileText(compiler, source ?? '', `colophon.${name}`);
  const path = (source: string | undefined, name: string) =>
    compileFrom(compiler, source, `colophon.${name}`);
  const [mainTo, copyTo] = [text(node.mainTo, 'mainTo'), text(node.copyTo, 'copyTo')];
  const [printer, printDate] = [text(node.printer, 'printer'), text(node.printDate, 'printDate')];
  const from = path(node.from, 'from');
  const copyToFrom = path(node.copyToFrom, 'copyToFrom');
  const printDateFrom = path(node.printDateFrom, 'printDateFrom');
  const onEvenPage = compileFlag(compiler, node.onEvenPage, 'colophon.onEvenPage');
  const plain = compileFlag(compiler, node.plain, 'colophon.plain');
  const distribution =
    node.distribution &&
    compileAll(node.distribution, 'colophon.distribution', (one, at) => {
      const [label, names] = [text(one.label, 'label'), text(one.text, 'text')];
      const own = compileFrom(compiler, one.from, `${at}.from`);
      return compileItem<Distribution>(compiler, one, at, (scope, run) => ({
        label: label(scope),
        text: names(scope),
        from: own(scope, run),
      }));
    });
  return (scope, run) =>
    wanted(scope)
      ? {
          mainTo: mainTo(scope),
          copyTo: copyTo(scope),
          copyToFrom: copyToFrom(scope, run),
          printer: printer(scope),
          printDate: printDate(scope),
          printDateFrom: printDateFrom(scope, run),
          onEvenPage: onEvenPage(scope),
          ...(plain(scope) ? { plain: true } : {}),
          ...(distribution ? { distribution: distribution(scope, run) } : {}),
          from: from(scope, run),
        }
      : undefined;
}
