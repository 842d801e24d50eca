/** 备考表 (DA/T 22-2015): what lies in a box, what is amiss with it, who arranged it and who looked it over. */
import { fondsSchema, periodSchema, sectionSchema, whole, yearSchema } from '../../archive-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const boxNoteSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  fonds: fondsSchema,
  year: yearSchema,
  period: periodSchema,
  section: sectionSchema,
  box: textSchema('盒号'),
  first: textSchema('起始件号', '例如 0001'),
  last: textSchema('终止件号', '例如 0048'),
  count: whole('件数'),
  pages: whole('页数'),
  situation: textSchema('盒内文件情况说明', '缺损、修改、补充、移出、销毁等情况；没有的写明没有'),
  arranger: textSchema('整理人', '不填则留空手写'),
  arrangedOn: textSchema('整理日期', '例如 2018年5月10日；不填则留空手写'),
  checker: textSchema('检查人', '不填则留空手写'),
  checkedOn: textSchema('检查日期', '例如 2018年5月16日；不填则留空手写'),
});

export type BoxNote = z.infer<typeof boxNoteSchema>;
