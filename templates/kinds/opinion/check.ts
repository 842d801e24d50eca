/** The field rules an 意见 is subject to, by the way it goes. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { opinionSchema, type Opinion } from './schema';

export const checkOpinion = (data: Opinion, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, {
    direction: data.route,
    kinds: ['意见'],
    signatories: data.signatories,
    body: data.body,
  }),
  ...checkWords(opinionSchema, data),
];
