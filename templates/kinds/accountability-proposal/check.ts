/** The field rules a 问责建议函 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import type { Office } from '../../office';
import { checkOfficialPaper } from '../../official-paper/check';
import { letterAsPaper } from '../../official-paper/view';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { accountabilityProposalSchema, type AccountabilityProposal } from './schema';

const required = { unit: '单位', facts: '事实', clause: '触发条款' } as const;
/** Words of a decision, which this office may not take. */
const DECIDING = /(?:决定|作出)(?:给予|对)|给予.{0,8}处分/;

/** Those of letters, R61 for basis, targets and evidence, and that nothing is decided; R66. */
export const checkAccountabilityProposal = (
  data: AccountabilityProposal,
  office: Office,
): readonly Fault[] => [
  ...checkOfficialPaper(letterAsPaper(data), office, {
    direction: 'level',
    kinds: ['函'],
    body: data.opening,
    printed: false,
  }),
  ...(data.basis.trim() === '' ? [missing('basis', '依据文件', '问责建议函')] : []),
  ...(data.targets.length === 0 ? [missing('targets', '建议问责的对象', '问责建议函')] : []),
  ...(data.evidence.length === 0 ? [missing('evidence', '证据目录', '问责建议函')] : []),
  ...data.targets.flatMap((target, index) => [
    ...(Object.keys(required) as (keyof typeof required)[])
      .filter((key) => target[key].trim() === '')
      .map((key) => missing(`targets[${index}].${key}`, required[key], `第${index + 1}个对象`)),
    ...(target.count === 0 ? [missing(`targets[${index}].count`, '触发次数', `第${index + 1}个对象`)] : []),
  ]),
  ...(['opening', 'taken', 'ending'] as const).flatMap((path) => checkDecision(data[path], path)),
  ...checkUnfinishedIn(accountabilityProposalSchema, data),
];

const missing = (path: string, label: string, what: string): Fault =>
  ruleFault(
    'R61',
    { path, label },
    `${what}没有填写${label}。`,
    `请填写${label}，建议要有事实、条款和次数。`,
  );

function checkDecision(text: string, path: string): Fault[] {
  const words = DECIDING.exec(text)?.[0];
  if (words === undefined) return [];
  const labels: Readonly<Record<string, string>> = { opening: '引言', taken: '已采取的措施', ending: '结语' };
  const message = `“${words}”是决定的写法，攻坚办只能提出建议。`;
  const remedy = '请改为“建议…予以…”，是否问责由有权机关决定。';
  return [ruleFault('R61', { path, label: labels[path] ?? '' }, message, remedy)];
}
