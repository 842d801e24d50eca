/** R19, R20 and R22: what papers to a superior must and may not hold (条例 articles 9 and 15). */
import type { Direction } from '../document-kinds';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** Words that ask for a decision; 申请批准 and 已报请批准 only tell of one. */
const ASKING =
  /恳请|(?<!申|[已曾经](?:报|提|呈))请(?:予)?(?:批示|批准|批复|审批|解决)|请予(?:以)?(?:批示|批准|批复|审批|解决|支持)/g;

/** R19: a 报告 asks for nothing. `text` is its body, or one paragraph of it with its own place. */
export function checkReportBody(text: string, at: Place): Fault[] {
  return [...new Set([...text.matchAll(ASKING)].map(([words]) => words))].map((words) =>
    ruleFault(
      'R19',
      at,
      `报告中有“${words}”，报告不得夹带请示事项。`,
      '请改用“特此报告。”等结语；确需批复的，另行呈报请示。',
    ),
  );
}

/** R20: a 请示 goes to one main addressee and asks one thing. `matters` is the number of things asked. */
export function checkRequest(
  { addressees, matters }: { readonly addressees: readonly string[]; readonly matters: number },
  at: Place,
): Fault[] {
  const faults: Fault[] = [];
  if (addressees.length !== 1) {
    const message =
      addressees.length === 0
        ? '请示没有主送机关。'
        : `请示主送了${addressees.length}个机关：${addressees.join('、')}。`;
    faults.push(ruleFault('R20', at, message, '请只主送一个上级机关，需要其他上级机关知道的用抄送。'));
  }
  if (matters > 1) {
    faults.push(ruleFault('R20', at, `请示写了${matters}件事，应当一文一事。`, `请分成${matters}件请示。`));
  }
  return faults;
}

/** R22: a paper to a superior names its 签发人, any other paper names none. */
export function checkSignatories(direction: Direction, names: readonly string[], at: Place): Fault[] {
  const given = names.filter((name) => name.trim() !== '');
  if (direction === 'up' && given.length === 0) {
    return [ruleFault('R22', at, '上行文没有写签发人。', '请填写签发本文的主要负责人姓名。')];
  }
  if (direction !== 'up' && given.length > 0) {
    return [
      ruleFault(
        'R22',
        at,
        `本文不是上行文，却写了签发人${given.join('、')}。`,
        '请删去签发人，签发情况记在发文稿纸上。',
      ),
    ];
  }
  return [];
}
