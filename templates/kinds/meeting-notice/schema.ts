/** 会议通知: when, where, who and what for, with a 回执 to be sent back. */
import { textSchema } from '../../fields';
import { closingShape, headShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const meetingNoticeSchema = z.object({
  ...headShape,
  opening: textSchema('引言', '例如 经区政府同意，定于近期召开…会议，现将有关事项通知如下：'),
  time: textSchema('会议时间', '例如 2017年10月27日（星期五）15时，会期半天'),
  place: textSchema('会议地点'),
  agenda: textSchema('会议内容', '一行一项'),
  participants: textSchema('参会人员', '一行一项'),
  requirements: textSchema('有关要求', '一行一项'),
  receipt: z
    .object({
      printed: z.boolean().default(true).meta({ title: '附参会回执' }),
      rows: z.number().int().min(1).max(30).default(4).meta({ title: '回执的行数' }),
      deadline: textSchema('回执报送时限', '例如 2017年10月26日12时前'),
      to: textSchema('回执报送方式', '例如 传真至区攻坚办，0371—23850218'),
    })
    .prefault({})
    .meta({ title: '参会回执' }),
  ...closingShape,
});

export type MeetingNotice = z.infer<typeof meetingNoticeSchema>;
