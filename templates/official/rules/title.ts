/** R15–R17 and R24: a title names its matter and its kind, in good order and without stray marks. */
import { kindsWithPlainTitle, statutoryKinds } from '../document-kinds';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** 关于关于, 的的, 的通知的通知 and the like: a transmitted title was copied in whole. */
const DOUBLED = /关于关于|的的|(通知|报告|请示|通报|意见|函)的\1$/;
/** Opening verbs that do without 关于: 转发市政府…的通知. */
const TRANSMITTING = /印发|转发|批转|转批|发布/;
/** 的 before the kind, or before its adjective: 的督办通知, 的复函, 的实施意见. */
const OF = /的(?:督办|催办|移送|建议|紧急|补充|实施|指导|工作|专题|调研|情况|复)?$/;
/** Marks that titles may hold; a dash, dot or percent sign only between or after digits (2017—2018年, PM2.5). */
const ALLOWED =
  /[《》〈〉“”‘’、（）\n\s]|(?<=[\d年月日])[—～.·%％](?=\d|\p{Script=Han})|(?<=[A-Za-z0-9])[-/](?=[A-Za-z0-9])/gu;

/** A title without a remark in brackets and without marks at its end. */
const bareTitle = (title: string): string =>
  title.replace(/（[^（）]*）$/, '').replace(/[。，；：！？、,.;:!?]+$/, '');

/** The one of `kinds` (文种) that a title ends with, the longest where one holds another; undefined where none. */
export const titleKind = (text: string, kinds: readonly string[] = statutoryKinds): string | undefined => {
  const bare = bareTitle(text.replace(/\s+/g, ''));
  return [...kinds].sort((a, b) => b.length - a.length).find((name) => bare.endsWith(name));
};

/**
 * Checks the title of a paper; `kindsAllowed` are the 文种 it may end with, by default the statutory ones. Line
 * breaks of the writer's own are no part of the title's text.
 */
export function checkTitle(
  text: string,
  at: Place,
  { kindsAllowed = statutoryKinds }: { readonly kindsAllowed?: readonly string[] } = {},
): Fault[] {
  const title = text.replace(/\s+/g, '');
  const bare = bareTitle(title);
  const kind = titleKind(title, kindsAllowed);
  const faults = [...checkMerged(bare, at), ...checkMarks(title, at)];
  if (kind === undefined) {
    const message = title === '' ? '标题是空的。' : `标题“${title}”末尾没有文种。`;
    faults.unshift(
      ruleFault(
        'R15',
        at,
        message,
        `请以文种结尾，例如“关于…的${kindsAllowed[0] ?? '通知'}”；本文可用：${kindsAllowed.join('、')}。`,
      ),
    );
    return faults;
  }
  return [...faults, ...checkPattern(title, bare, kind, at)];
}

/** R24: 请示报告 is neither a 请示 nor a 报告. */
function checkMerged(title: string, at: Place): Fault[] {
  if (!/请示报告$|报告请示$|请示的报告$/.test(title)) return [];
  return [
    ruleFault(
      'R24',
      at,
      `标题“${title}”把请示和报告并成了一个文种。`,
      '需要上级批复的用“请示”，只汇报情况的用“报告”，分开行文。',
    ),
  ];
}

function checkPattern(title: string, bare: string, kind: string, at: Place): Fault[] {
  const doubled = DOUBLED.exec(bare)?.[0];
  if (doubled !== undefined) {
    return [
      ruleFault('R16', at, `标题“${title}”中“${doubled}”重复。`, '请删去重复的部分，例如“转发…的通知”。'),
    ];
  }
  if (kindsWithPlainTitle.includes(kind) || !statutoryKinds.includes(kind)) return [];
  const matter = bare.slice(0, -kind.length);
  const about = matter.includes('关于') || TRANSMITTING.test(matter);
  if (about && OF.test(matter)) return [];
  return [
    ruleFault('R16', at, `标题“${title}”没有“关于…的${kind}”的结构。`, `请写明事由，例如“关于…的${kind}”。`),
  ];
}

function checkMarks(title: string, at: Place): Fault[] {
  const marks = [...title.replace(ALLOWED, '').matchAll(/\p{Punctuation}/gu)].map(([mark]) => mark);
  if (marks.length === 0) return [];
  const end = /[。，；：！？、,.;:!?]$/.test(title) ? '末尾不加标点' : '除书名号、引号、顿号、括号外不用标点';
  const message = `标题“${title}”中有“${[...new Set(marks)].join('')}”，标题${end}。`;
  return [ruleFault('R17', at, message, '请删去，或改用书名号、引号、顿号、括号。')];
}
