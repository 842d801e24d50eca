/** What cannot be right in a text, for a person to judge: asked, never repaired. */
import type { Fault } from '../../official/fault';

export interface Doubt extends Pick<Fault, 'rule' | 'message' | 'remedy'> {
  /** Where the doubtful words stand, as offsets from the text's beginning. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The 19th Congress of the party opened on 18 October 2017; a text that awaits it is no later. */
const CONGRESS = { words: '十九大', year: 2017 };

const spansOf = (text: string, words: RegExp): Doubt['spans'] =>
  [...text.matchAll(words)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

const doubtfulRanges = (text: string): readonly Doubt[] =>
  [...text.matchAll(/(\d{4})[—－～-](\d{4})年/g)].flatMap(({ 0: range, 1: from, 2: to, index }) =>
    Number(from) < Number(to)
      ? []
      : [
          {
            rule: 'R12',
            message: `“${range}”的起止年份${from === to ? '相同' : '颠倒'}。`,
            remedy: '请对照印发的原文件核对年份。',
            spans: [{ start: index, end: index + range.length }],
          },
        ],
  );

function laterThanCongress(text: string): readonly Doubt[] {
  if (!text.includes(CONGRESS.words)) return [];
  const found = [...text.matchAll(/\d{4}(?=年|[—－～-]\d{4}年)/g)].filter(
    ([year]) => Number(year) > CONGRESS.year + 1,
  );
  if (found.length === 0) return [];
  const years = [...new Set(found.map(([year]) => year))].join('、');
  return [
    {
      rule: 'R12',
      message: `正文提到${CONGRESS.words}（${CONGRESS.year}年召开），又写有${years}年，年份矛盾。`,
      remedy: '年份可能被整体替换过，请对照原文核对。',
      spans: [
        ...found.map(({ index, 0: year }) => ({ start: index, end: index + year.length })),
        ...spansOf(text, /十九大/g),
      ],
    },
  ];
}

/** One body under two names. */
function twoNames(text: string): readonly Doubt[] {
  const names = ['巡查组', '巡视组'].map((name) => ({ name, spans: spansOf(text, new RegExp(name, 'g')) }));
  if (names.some(({ spans }) => spans.length === 0)) return [];
  const counted = names.map(({ name, spans }) => `“${name}”${spans.length}处`).join('，');
  return [
    {
      rule: 'R58',
      message: `同一机构的名称不一致：${counted}。`,
      remedy: '环保部派出的是巡查组，巡视组是党内用语，请核对后统一。',
      spans: names[1]!.spans,
    },
  ];
}

export const doubtsIn = (text: string): readonly Doubt[] => [
  ...doubtfulRanges(text),
  ...laterThanCongress(text),
  ...twoNames(text),
];
