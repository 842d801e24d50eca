/** Runs, cell contents and cells of a template. */
import type { Cell, CellContent, CellText, Run as TextRun } from '../document/blocks';
import {
  compileChoice,
  compileFlag,
  compileFrom,
  compileNumber,
  compileText,
  compileTexts,
  type Compiler,
  type Read,
} from './compile-text';
import type { TemplateCell, TemplateContent, TemplateRun } from './grammar';
import { compileAll, compileItem, type Emit, type Make } from './repeat';
import { TemplateError } from './scope';

export const alignments = ['justify', 'left', 'center', 'right'] as const;
const faces = ['title', 'fangsong', 'kai', 'hei', 'song'] as const;
const verticals = ['top', 'middle', 'bottom'] as const;
const fits = ['contain', 'cover'] as const;

/** An optional word of a set. */
export function optionalChoice<T extends string>(
  compiler: Compiler,
  source: string | undefined,
  allowed: readonly T[],
  place: string,
): Read<T | undefined> {
  return source === undefined ? () => undefined : compileChoice(compiler, source, allowed, place);
}

/** An optional number; `undefined` stays out of the block. */
export const optionalNumber = (
  compiler: Compiler,
  source: number | string | undefined,
  place: string,
): Read<number | undefined> =>
  source === undefined ? () => undefined : compileNumber(compiler, source, place);

/** Runs given one by one, or one text as one run. */
export function compileRuns(
  compiler: Compiler,
  node: { readonly text?: string; readonly runs?: readonly TemplateRun[] },
  place: string,
): Make<readonly TextRun[]> {
  if (node.runs === undefined) {
    if (node.text === undefined) compiler.faults.push(new TemplateError(place, '要有 text 或 runs'));
    const text = compileText(compiler, node.text ?? '', `${place}.text`);
    return (scope) => [{ text: text(scope) }];
  }
  return compileAll(node.runs, `${place}.runs`, (run, at) => {
    const text = compileText(compiler, run.text, `${at}.text`);
    const face = optionalChoice(compiler, run.face, faces, `${at}.face`);
    const from = compileFrom(compiler, run.from, `${at}.from`);
    return compileItem(compiler, run, at, (scope, context) => ({
      text: text(scope),
      face: face(scope),
      from: from(scope, context),
    }));
  });
}

function compileContent(compiler: Compiler, node: TemplateContent, place: string): Emit<CellContent> {
  const from = compileFrom(compiler, node.from, `${place}.from`);
  const text = (source: string, name: string) => compileText(compiler, source, `${place}.${name}`);
  switch (node.kind) {
    case 'text': {
      const runs = compileRuns(compiler, node, place);
      const align = optionalChoice(compiler, node.align, alignments, `${place}.align`);
      const indent = optionalNumber(compiler, node.indent, `${place}.indent`);
      return compileItem<CellContent>(compiler, node, place, (scope, run) => ({
        kind: 'text',
        runs: runs(scope, run),
        align: align(scope),
        indent: indent(scope),
        from: from(scope, run),
      }));
    }
    case 'ticks': {
      const options = compileAll(node.options, `${place}.options`, (option, at) => {
        const words = compileText(compiler, option.text, `${at}.text`);
        const on = compileFlag(compiler, option.on, `${at}.on`);
        return compileItem(compiler, option, at, (scope) => ({ text: words(scope), on: on(scope) }));
      });
      return compileItem<CellContent>(compiler, node, place, (scope, run) => ({
        kind: 'ticks',
        options: options(scope, run),
        from: from(scope, run),
      }));
    }
    case 'opinion': {
      const [opinion, signLabel] = [text(node.text, 'text'), text(node.signLabel, 'signLabel')];
      const [signer, date] = [text(node.signer, 'signer'), text(node.date, 'date')];
      return compileItem<CellContent>(compiler, node, place, (scope, run) => ({
        kind: 'opinion',
        text: opinion(scope),
        signLabel: signLabel(scope),
        signer: signer(scope),
        date: date(scope),
        from: from(scope, run),
      }));
    }
    case 'picture': {
      const [ref, alt] = [text(node.ref, 'ref'), text(node.alt, 'alt')];
      const width = compileNumber(compiler, node.width, `${place}.width`);
      const height = compileNumber(compiler, node.height, `${place}.height`);
      const fit = compileChoice(compiler, node.fit, fits, `${place}.fit`);
      return compileItem<CellContent>(compiler, node, place, (scope, run) => ({
        kind: 'picture',
        ref: ref(scope),
        alt: alt(scope),
        width: width(scope),
        height: height(scope),
        fit: fit(scope),
        from: from(scope, run),
      }));
    }
  }
}

/** A cell's text as paragraphs, one a line. */
function compileLines(compiler: Compiler, node: TemplateCell, place: string): Make<readonly CellText[]> {
  const from = compileFrom(compiler, node.from, `${place}.from`);
  const paragraph = (text: string, path: string | undefined): CellText => ({
    kind: 'text',
    runs: [{ text }],
    from: path,
  });
  function paragraphs(texts: readonly string[], path: string | undefined): readonly CellText[] {
    const [first = ''] = texts;
    // nearly every cell of a long table
    if (texts.length === 1 && !first.includes('\n')) return [paragraph(first, path)];
    return texts.flatMap(linesOf).map((text) => paragraph(text, path));
  }
  if (typeof node.text === 'object') {
    const lines = compileTexts(compiler, node.text, `${place}.text`);
    return (scope, run) => paragraphs(lines(scope), from(scope, run));
  }
  const text = compileText(compiler, node.text ?? '', `${place}.text`);
  return (scope, run) => paragraphs([text(scope)], from(scope, run));
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

export function compileCell(compiler: Compiler, node: TemplateCell, place: string): Emit<Cell> {
  const content =
    node.content === undefined
      ? compileLines(compiler, node, place)
      : compileAll(node.content, `${place}.content`, (one, at) => compileContent(compiler, one, at));
  const colSpan = optionalNumber(compiler, node.colSpan, `${place}.colSpan`);
  const rowSpan = optionalNumber(compiler, node.rowSpan, `${place}.rowSpan`);
  const align = optionalChoice(compiler, node.align, alignments, `${place}.align`);
  const vAlign = optionalChoice(compiler, node.vAlign, verticals, `${place}.vAlign`);
  const face = optionalChoice(compiler, node.face, faces, `${place}.face`);
  const repeat = compileFlag(compiler, node.repeat, `${place}.repeat`);
  return compileItem<Cell>(compiler, node, place, (scope, run) => ({
    content: content(scope, run),
    colSpan: colSpan(scope),
    rowSpan: rowSpan(scope),
    align: align(scope),
    vAlign: vAlign(scope),
    face: face(scope),
    repeat: repeat(scope) || undefined,
  }));
}
