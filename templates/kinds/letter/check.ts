/** The field rules a 函 is subject to. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import { letterAsPaper } from '../../official-paper/view';
import type { Fault } from '../../official/fault';
import { letterSchema, type Letter } from './schema';

export const checkLetter = (data: Letter, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(letterAsPaper(data), office, {
    direction: 'level',
    kinds: ['函'],
    body: data.body,
    printed: false,
  }),
  ...checkWords(letterSchema, data),
];
