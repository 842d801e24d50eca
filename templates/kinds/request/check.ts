/** The field rules a 请示 is subject to. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { checkContact } from '../../official/rules/issuer';
import { requestSchema, type Request } from './schema';

/** Those of papers with a red head, R20 among them, and R43: who may be asked about it. */
export const checkRequest = (data: Request, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, {
    direction: 'up',
    kinds: ['请示'],
    signatories: data.signatories,
    body: data.body,
  }),
  ...checkContact(data.note, { path: 'note', label: '附注' }),
  ...checkWords(requestSchema, data),
];
