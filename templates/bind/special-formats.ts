/** Blocks of the special formats (GB/T 9704-2012 clause 10) compiled: letters, minutes and briefs. */
import type { Block } from '../document/blocks';
import type { LetterMark } from '../document/special-formats';
import { compileChoice, compileFlag, compileFrom, compileText, type Compiler } from './compile-text';
import type { TemplateLeaf } from './grammar';
import { compileAll, compileItem, type Make } from './repeat';

const kinds = ['copyNumber', 'secrecy', 'urgency'] as const;

type Special = Extract<
  TemplateLeaf,
  { readonly type: 'letterHead' | 'letterNumber' | 'dateline' | 'attendance' }
>;

export function compileSpecial(compiler: Compiler, node: Special, place: string): Make<Block> {
  const text = (source: string, name: string) => compileText(compiler, source, `${place}.${name}`);
  const from = compileFrom(compiler, node.from, `${place}.from`);
  switch (node.type) {
    case 'letterHead': {
      const organ = text(node.organ, 'organ');
      const prePrinted = compileFlag(compiler, node.prePrinted, `${place}.prePrinted`);
      return (scope, run) => ({
        type: 'letterHead',
        organ: organ(scope),
        prePrinted: prePrinted(scope),
        from: from(scope, run),
      });
    }
    case 'letterNumber': {
      const words = text(node.text, 'text');
      const marks = compileAll(node.marks, `${place}.marks`, (mark, at) => {
        const kind = compileChoice(compiler, mark.kind, kinds, `${at}.kind`);
        const own = compileText(compiler, mark.text, `${at}.text`);
        const path = compileFrom(compiler, mark.from, `${at}.from`);
        return compileItem<LetterMark>(compiler, mark, at, (scope, run) => ({
          kind: kind(scope),
          text: own(scope),
          from: path(scope, run),
        }));
      });
      return (scope, run) => ({
        type: 'letterNumber',
        text: words(scope),
        marks: marks(scope, run),
        from: from(scope, run),
      });
    }
    case 'dateline': {
      const [organ, date] = [text(node.organ, 'organ'), text(node.date, 'date')];
      const dateFrom = compileFrom(compiler, node.dateFrom, `${place}.dateFrom`);
      return (scope, run) => ({
        type: 'dateline',
        organ: organ(scope),
        date: date(scope),
        dateFrom: dateFrom(scope, run),
        from: from(scope, run),
      });
    }
    case 'attendance': {
      const [label, names] = [text(node.label, 'label'), text(node.text, 'text')];
      return (scope, run) => ({
        type: 'attendance',
        label: label(scope),
        text: names(scope),
        from: from(scope, run),
      });
    }
  }
}
