/** The field rules a 讲话稿 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkTitle } from '../../official/rules/title';
import { speechSchema, type Speech } from './schema';

/** R06 and R07 for the date, R15 and R17 for the title, R66 over every text; words such as 今年 are allowed here (R13). */
export const checkSpeech = (data: Speech): readonly Fault[] => [
  ...checkTitle(data.title, { path: 'title', label: '标题' }, { kindsAllowed: ['讲话', '致辞', '发言'] }),
  ...(data.date === '' ? [] : checkWrittenDate(data.date, { path: 'date', label: '讲话日期' })),
  ...checkUnfinishedIn(speechSchema, data),
];
