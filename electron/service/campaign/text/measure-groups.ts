/** Measures that stand beside the tasks: 要进一步落实责任。 and what is said under it. */
import { sentencesIn, type Passage } from './passages';
import { said, type MeasureGroup } from './proposal';

const FURTHER = /^(?:一是|二是|三是|四是|五是)?要进一步[^，。；]{2,12}。$/;

/** 要进一步落实责任。 and the sentences up to the next such. */
export function measureGroups(text: string, passages: readonly Passage[]): readonly MeasureGroup[] {
  const groups: MeasureGroup[] = [];
  for (const passage of passages.filter(({ level }) => level === 'plain')) {
    let open: MeasureGroup | undefined;
    for (const sentence of sentencesIn(text, passage)) {
      const words = text.slice(sentence.start, sentence.end);
      if (FURTHER.test(words)) {
        if (open) groups.push(open);
        const start = sentence.start + words.indexOf('要进一步') + '要进一步'.length;
        open = {
          start: sentence.start,
          end: sentence.end,
          title: said(text, { start, end: sentence.end - 1 }),
          sentences: [],
        };
      } else if (open)
        open = { ...open, end: sentence.end, sentences: [...open.sentences, said(text, sentence)] };
    }
    if (open) groups.push(open);
  }
  return groups;
}
