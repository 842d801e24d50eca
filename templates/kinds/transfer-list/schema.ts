/** 移交清单: what one side hands over to the other of an archive, class by class, signed by both. */
import {
  chainSchema,
  fondsNameSchema,
  fondsSchema,
  periodSchema,
  sectionSchema,
  whole,
  yearSchema,
} from '../../archive-fields';
import { opinionSchema } from '../../case-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

/** A class of items: one 年度, 保管期限 and 机构. */
export const transferRowSchema = z.object({
  year: yearSchema,
  period: periodSchema,
  section: sectionSchema,
  firstCode: textSchema('起始档号', '例如 Z109-WS·2017-D30-BGS-0001'),
  lastCode: textSchema('终止档号', '例如 Z109-WS·2017-D30-BGS-0024'),
  count: whole('件数'),
  pages: whole('页数'),
  boxes: whole('盒数', '没有装盒的填 0'),
  remark: textSchema('备注'),
});

export const transferListSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  sender: textSchema('移交单位'),
  receiver: textSchema('接收单位'),
  fonds: fondsSchema,
  fondsName: fondsNameSchema,
  date: textSchema('移交日期', '例如 2018年6月20日'),
  carrier: textSchema('移交载体', '纸质，和电子档案的载体、数量，例如 移动硬盘1块'),
  rows: z.array(transferRowSchema).default([]).meta({ title: '移交档案' }),
  files: whole('电子文件数', '移交的电子文件个数；没有的填 0'),
  size: textSchema('数据量', '例如 128.4 MB'),
  manifest: textSchema('移交包校验值', '移交包文件清单的 SHA-256；没有移交包的不填'),
  chain: chainSchema,
  attached: textSchema('附件', '随清单移交的目录、报告等，一行一件'),
  note: textSchema('说明'),
  given: opinionSchema('移交单位签章'),
  taken: opinionSchema('接收单位签章'),
});

export type TransferRow = z.infer<typeof transferRowSchema>;
export type TransferList = z.infer<typeof transferListSchema>;
