/** The field rules a 通知 is subject to. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { noticeSchema, type Notice } from './schema';

export const checkNotice = (data: Notice, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, { direction: 'down', kinds: ['通知'], body: data.body }),
  ...checkWords(noticeSchema, data),
];
