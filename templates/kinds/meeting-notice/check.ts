/** The field rules a 会议通知 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import type { Office } from '../../office';
import { checkOfficialPaper } from '../../official-paper/check';
import { parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkDeadline } from '../../official/rules/deadlines';
import { meetingNoticeSchema, type MeetingNotice } from './schema';

const required = { time: '会议时间', place: '会议地点', participants: '参会人员' } as const;

/** Those of papers with a red head; R09 that the meeting is not over; R61 time, place and participants; R66. */
export function checkMeetingNotice(data: MeetingNotice, office: Office): readonly Fault[] {
  const names = Object.keys(required) as (keyof typeof required)[];
  // 2017年10月27日（星期五）15时，会期半天: the day alone is compared
  const day = /^\d{4}年\d{1,2}月\d{1,2}日/.exec(data.time)?.[0] ?? '';
  return [
    ...checkOfficialPaper(data, office, { direction: 'down', kinds: ['通知'], body: data.opening }),
    ...names
      .filter((name) => data[name].trim() === '')
      .map((name) =>
        ruleFault(
          'R61',
          { path: name, label: required[name] },
          `会议通知没有填写${required[name]}。`,
          `请填写${required[name]}。`,
        ),
      ),
    ...(parseDeadline(day) ? checkDeadline(day, { path: 'time', label: '会议时间' }, data.writtenDate) : []),
    ...checkDeadline(
      data.receipt.deadline,
      { path: 'receipt.deadline', label: '回执报送时限' },
      data.writtenDate,
    ),
    ...checkUnfinishedIn(meetingNoticeSchema, data),
  ];
}
