/** Blocks of a template compiled to functions that make blocks of the paper. */
import type { Block } from '../document/blocks';
import { alignments, compileRuns, optionalChoice, optionalNumber } from './cells';
import {
  compileChoice,
  compileFlag,
  compileFrom,
  compileNumber,
  compileText,
  compileTexts,
  type Compiler,
} from './compile-text';
import type { TemplateBlock, TemplateLeaf } from './grammar';
import { expandText } from './long-text';
import { compileAll, compileItem, compileRepeat, type Emit, type Make } from './repeat';
import { TemplateError } from './scope';
import { compileSpecial } from './special-formats';
import { compileForm, compileTable } from './tables';

const levels = [1, 2, 3, 4] as const;

/** Any block; what it makes is added to the list of its section. */
export function compileBlock(compiler: Compiler, node: TemplateBlock, place: string): Emit<Block> {
  if (node.type === 'group' || node.type === 'keepTogether') {
    const blocks = compileAll(node.blocks, `${place}.blocks`, (one, at) => compileLeaf(compiler, one, at));
    if (node.type === 'group') {
      return compileRepeat(compiler, node, place, (scope, run, out) =>
        blocks(scope, run).forEach((block) => out.push(block)),
      );
    }
    return compileItem<Block>(compiler, node, place, (scope, run) => ({
      type: 'keepTogether',
      blocks: blocks(scope, run),
    }));
  }
  return compileLeaf(compiler, node, place);
}

function compileLeaf(compiler: Compiler, node: TemplateLeaf, place: string): Emit<Block> {
  if (node.type === 'text') {
    const value = compileText(compiler, `{{ ${node.value} }}`, `${place}.value`);
    const from = compileFrom(compiler, node.from, `${place}.from`);
    return compileRepeat(compiler, node, place, (scope, run, out) =>
      expandText(value(scope), from(scope, run)).forEach((block) => out.push(block)),
    );
  }
  return compileItem(compiler, node, place, compileOne(compiler, node, place));
}

function compileOne(
  compiler: Compiler,
  node: Exclude<TemplateLeaf, { type: 'text' }>,
  place: string,
): Make<Block> {
  const text = (source: string, name: string) => compileText(compiler, source, `${place}.${name}`);
  const number = (source: number | string | undefined, name: string) =>
    optionalNumber(compiler, source, `${place}.${name}`);
  const flag = (source: boolean | string | undefined, name: string) =>
    compileFlag(compiler, source, `${place}.${name}`);
  const from = compileFrom(compiler, 'from' in node ? node.from : undefined, `${place}.from`);
  const fromOf = (source: string | undefined, name: string) =>
    compileFrom(compiler, source, `${place}.${name}`);
  switch (node.type) {
    case 'copyNumber':
    case 'secrecy':
    case 'urgency':
    case 'documentNumber':
    case 'byline':
    case 'addressees':
    case 'note': {
      const { type } = node;
      const words = text(node.text, 'text');
      return (scope, run) => ({ type, text: words(scope), from: from(scope, run) });
    }
    case 'cutLine': {
      const words = text(node.text, 'text');
      return (scope, run) => ({ type: 'cutLine', text: words(scope), from: from(scope, run) });
    }
    case 'annexHead': {
      const label = text(node.label, 'label');
      return (scope, run) => ({ type: 'annexHead', label: label(scope), from: from(scope, run) });
    }
    case 'redHead': {
      const organs = compileTexts(compiler, node.organs, `${place}.organs`);
      const suffix = text(node.suffix, 'suffix');
      const prePrinted = flag(node.prePrinted, 'prePrinted');
      const format = optionalChoice(
        compiler,
        node.format,
        ['document', 'order', 'minutes'],
        `${place}.format`,
      );
      return (scope, run) => ({
        type: 'redHead',
        organs: organs(scope),
        suffix: suffix(scope),
        prePrinted: prePrinted(scope),
        format: format(scope),
        from: from(scope, run),
      });
    }
    case 'letterHead':
    case 'letterNumber':
    case 'dateline':
    case 'attendance':
      return compileSpecial(compiler, node, place);
    case 'redRule': {
      const prePrinted = flag(node.prePrinted, 'prePrinted');
      return (scope) => ({ type: 'redRule', prePrinted: prePrinted(scope) });
    }
    case 'signatories': {
      const words = text(node.number, 'number');
      const names = compileTexts(compiler, node.names, `${place}.names`);
      const namesFrom = fromOf(node.namesFrom, 'namesFrom');
      return (scope, run) => ({
        type: 'signatories',
        number: words(scope),
        names: names(scope),
        namesFrom: namesFrom(scope, run),
        from: from(scope, run),
      });
    }
    case 'title': {
      const words = text(node.text, 'text');
      const before = number(node.blanksBefore, 'blanksBefore');
      const after = number(node.blanksAfter, 'blanksAfter');
      return (scope, run) => ({
        type: 'title',
        text: words(scope),
        blanksBefore: before(scope),
        blanksAfter: after(scope),
        from: from(scope, run),
      });
    }
    case 'paragraph': {
      const runs = compileRuns(compiler, node, place);
      const indent = optionalChoice(compiler, node.indent, ['first', 'none'], `${place}.indent`);
      const align = optionalChoice(compiler, node.align, alignments, `${place}.align`);
      const keepNext = flag(node.keepNext, 'keepNext');
      return (scope, run) => ({
        type: 'paragraph',
        runs: runs(scope, run),
        indent: indent(scope),
        align: align(scope),
        keepNext: keepNext(scope) || undefined,
        from: from(scope, run),
      });
    }
    case 'heading': {
      const depth = compileNumber(compiler, node.level, `${place}.level`);
      const [label, words] = [text(node.label, 'label'), text(node.text, 'text')];
      const rest = node.rest && compileRuns(compiler, { runs: node.rest }, place);
      return (scope, run) => {
        const level = levels.find((one) => one === depth(scope));
        if (level === undefined) throw new TemplateError(`${place}.level`, '层级要在 1 至 4 之内');
        const tail = rest?.(scope, run);
        return {
          type: 'heading',
          level,
          label: label(scope),
          text: words(scope),
          rest: tail,
          from: from(scope, run),
        };
      };
    }
    case 'table':
      return compileTable(compiler, node, place);
    case 'form':
      return compileForm(compiler, node, place);
    case 'picturePair': {
      const heading = text(node.heading, 'heading');
      const side = (name: 'before' | 'after') => {
        const [ref, caption] = [
          text(node[name].ref, `${name}.ref`),
          text(node[name].caption, `${name}.caption`),
        ];
        return { ref, caption, from: fromOf(node[name].from, name) };
      };
      const [before, after] = [side('before'), side('after')];
      return (scope, run) => ({
        type: 'picturePair',
        heading: heading(scope),
        before: { ref: before.ref(scope), caption: before.caption(scope), from: before.from(scope, run) },
        after: { ref: after.ref(scope), caption: after.caption(scope), from: after.from(scope, run) },
        from: from(scope, run),
      });
    }
    case 'annexList': {
      const items = compileTexts(compiler, node.items, `${place}.items`);
      return (scope, run) => ({ type: 'annexList', items: items(scope), from: from(scope, run) });
    }
    case 'signature': {
      const which = compileChoice(compiler, node.case, ['A', 'B', 'C'], `${place}.case`);
      const organs = compileTexts(compiler, node.organs, `${place}.organs`);
      const posts = node.posts && compileTexts(compiler, node.posts, `${place}.posts`);
      const date = text(node.date, 'date');
      const dateFrom = fromOf(node.dateFrom, 'dateFrom');
      return (scope, run) => ({
        type: 'signature',
        case: which(scope),
        organs: organs(scope),
        date: date(scope),
        posts: posts?.(scope),
        dateFrom: dateFrom(scope, run),
        from: from(scope, run),
      });
    }
    case 'blank': {
      const lines = compileNumber(compiler, node.lines, `${place}.lines`);
      return (scope) => ({ type: 'blank', lines: lines(scope) });
    }
    case 'pageBreak':
      return () => ({ type: 'pageBreak' });
  }
}
