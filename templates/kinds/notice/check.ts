/** The field rules a 通知 is subject to. */
import { checkAnnexTitles } from '../../annexes';
import { checkUnfinishedIn } from '../../labels';
import type { Office } from '../../office';
import { checkOfficialPaper } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { noticeSchema, type Notice } from './schema';

export const checkNotice = (data: Notice, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, { direction: 'down', kinds: ['通知'], body: data.body }),
  ...checkAnnexTitles(data.annexes, { path: 'annexes', label: '附件' }),
  // a record among the annexes answers to its own kind's rules
  ...checkUnfinishedIn(noticeSchema, {
    ...data,
    annexes: data.annexes.map((annex) => ('record' in annex ? { title: annex.title } : annex)),
  }),
];
