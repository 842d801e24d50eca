/** 发文稿纸: a paper on its way from the draft to the signature: 拟稿、核稿、会签、签发. */
import { secrecyRefusal } from '../../document/check';
import { opinionSchema } from '../../case-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const publicities = ['主动公开', '依申请公开', '不予公开'] as const;

export const secrecyField = z
  .string()
  .superRefine((mark, context) => {
    const message = secrecyRefusal(mark);
    const params = { remedy: '请删去密级；确属涉密的，停止在本机上起草。' };
    if (message !== undefined) context.addIssue({ code: 'custom', message, params });
  })
  .default('')
  .meta({ title: '密级', description: '一般不填；不得起草涉密公文' });

export const cosignSchema = z.object({
  unit: textSchema('会签单位'),
  text: textSchema('会签意见', '不填则留空手写'),
  signer: textSchema('会签人', '不填则留空手写'),
  date: textSchema('会签日期', '不填则留空手写'),
});

export const draftingSheetSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '文件的标题' }),
  documentNumber: textSchema('发文字号', '签发后填写，例如 汴禹攻坚办〔2017〕18号'),
  secrecy: secrecyField,
  urgency: z.enum(['', '特急', '加急']).default('').meta({ title: '紧急程度' }),
  publicity: z
    .enum(['', ...publicities])
    .default('')
    .meta({ title: '公开属性' }),
  unit: textSchema('拟稿单位'),
  drafter: textSchema('拟稿人'),
  phone: textSchema('联系电话'),
  date: textSchema('拟稿日期', '例如 2017年10月24日'),
  review: opinionSchema('核稿'),
  cosigners: z.array(cosignSchema).default([]).meta({ title: '会签' }),
  approval: opinionSchema('签发'),
  mainTo: textSchema('主送'),
  copyTo: textSchema('抄送'),
  annexes: textSchema('附件', '一行一件'),
  copies: z.number().int().min(0).default(0).meta({ title: '印制份数' }),
  typist: textSchema('打印'),
  proofreader: textSchema('校对'),
  remark: textSchema('备注'),
});

export type DraftingSheet = z.infer<typeof draftingSheetSchema>;
