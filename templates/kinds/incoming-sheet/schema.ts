/** 收文处理笺: a paper that came in, what is proposed, what the leaders say, who acts by when, and how it ended. */
import { opinionSchema } from '../../case-fields';
import { secrecyRefusal } from '../../document/check';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const instructionSchema = z.object({
  leader: textSchema('领导姓名'),
  text: textSchema('批示', '不填则留空手写'),
  date: textSchema('批示日期', '不填则留空手写'),
});

export const readerSchema = z.object({
  name: textSchema('传阅人'),
  date: textSchema('传阅日期', '不填则留空手写'),
});

export const incomingSheetSchema = z.object({
  number: textSchema('收文号', '本单位的收文顺序号，例如 收〔2017〕136号'),
  title: z.string().min(1).meta({ title: '标题', description: '来文的标题' }),
  sender: textSchema('来文单位'),
  sourceNumber: textSchema('来文字号'),
  date: textSchema('收文日期', '例如 2017年10月9日'),
  copies: z.number().int().min(1).default(1).meta({ title: '份数' }),
  secrecy: z
    .string()
    .superRefine((mark, context) => {
      const message = secrecyRefusal(mark);
      const params = { remedy: '涉密来文请按保密规定登记，不要录入本机。' };
      if (message !== undefined) context.addIssue({ code: 'custom', message, params });
    })
    .default('')
    .meta({ title: '密级', description: '一般不填；涉密来文不得录入本机' }),
  urgency: z.enum(['', '特急', '加急']).default('').meta({ title: '紧急程度' }),
  summary: textSchema('内容摘要'),
  proposal: opinionSchema('拟办意见'),
  instructions: z.array(instructionSchema).default([]).meta({ title: '领导批示' }),
  units: z
    .array(z.string().meta({ title: '承办单位' }))
    .default([])
    .meta({ title: '承办单位' }),
  deadline: textSchema('办理时限', '例如 2017年10月26日前'),
  result: textSchema('办理结果', '办结后填写；不填则留空手写'),
  finishedOn: textSchema('办结日期', '不填则留空手写'),
  readers: z.array(readerSchema).default([]).meta({ title: '传阅' }),
  archive: textSchema('归档号'),
});

export type IncomingSheet = z.infer<typeof incomingSheetSchema>;
