/** The field rules a 通报 is subject to. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { circularSchema, type Circular } from './schema';

/** Those of papers with a red head, and R61: a ranking has scores, a case its facts and its decision. */
export const checkCircular = (data: Circular, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, { direction: 'down', kinds: ['通报'], body: data.body }),
  ...data.ranking.flatMap(checkScore),
  ...data.cases.flatMap(checkCase),
  ...checkWords(circularSchema, data),
];

function checkScore({ unit, score }: Circular['ranking'][number], index: number): Fault[] {
  if (score.trim() !== '' && Number.isFinite(Number(score))) return [];
  const message = `${unit === '' ? `第${index + 1}个单位` : unit}的得分“${score}”不是数，名次算不出来。`;
  return [
    ruleFault('R61', { path: `ranking[${index}].score`, label: '得分' }, message, '请填写得分，例如 96.5。'),
  ];
}

const caseLabels = { name: '对象', fact: '事实', decision: '处理或表扬' } as const;

const checkCase = (one: Circular['cases'][number], index: number): Fault[] =>
  (Object.keys(caseLabels) as (keyof typeof caseLabels)[])
    .filter((key) => one[key].trim() === '')
    .map((key) =>
      ruleFault(
        'R61',
        { path: `cases[${index}].${key}`, label: caseLabels[key] },
        `第${index + 1}个通报对象没有填写${caseLabels[key]}。`,
        `请填写${caseLabels[key]}，通报要写明对象、事实和处理。`,
      ),
    );
