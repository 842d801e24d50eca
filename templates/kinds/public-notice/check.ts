/** The field rules a 公示 is subject to. */
import type { Fault } from '../../official/fault';
import { checkWords } from '../../official-paper/check';
import { compareDates, parseDate } from '../../official/dates';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkPrivateIn } from '../../labels';
import { checkTitle } from '../../official/rules/title';
import { publicNoticeSchema, type PublicNotice } from './schema';

/** R06, R07, R09 for the period, R15 and R17, R61 for the telephone, R65 over every text, R66. */
export const checkPublicNotice = (data: PublicNotice): readonly Fault[] => [
  ...checkTitle(data.title, { path: 'title', label: '标题' }, { kindsAllowed: ['公示'] }),
  ...checkWrittenDate(data.from, { path: 'from', label: '公示开始日期' }),
  ...checkWrittenDate(data.until, { path: 'until', label: '公示结束日期' }),
  ...checkWrittenDate(data.writtenDate, { path: 'writtenDate', label: '成文日期' }),
  ...checkPeriod(data),
  ...(data.phone.trim() === ''
    ? [
        ruleFault(
          'R61',
          { path: 'phone', label: '联系电话' },
          '公示没有填写联系电话。',
          '请填写受理异议的办公电话。',
        ),
      ]
    : []),
  ...checkPrivateIn(publicNoticeSchema, data),
  ...checkWords(publicNoticeSchema, data),
];

function checkPeriod({ from, until, writtenDate }: PublicNotice): Fault[] {
  const [first, last, written] = [from, until, writtenDate].map(parseDate);
  const at = { path: 'until', label: '公示结束日期' };
  if (first && last && compareDates(last, first) < 0) {
    const message = `公示结束日期 ${until} 早于开始日期 ${from}。`;
    return [ruleFault('R09', at, message, '请核对公示的起止日期。')];
  }
  if (last && written && compareDates(last, written) < 0) {
    const message = `公示结束日期 ${until} 早于成文日期 ${writtenDate}。`;
    return [ruleFault('R09', at, message, '请核对公示的起止日期和成文日期。')];
  }
  return [];
}
