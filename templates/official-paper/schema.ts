/** Fields that every paper with a red head has (GB/T 9704-2012, 7.2–7.4); empty ones are filled before it is final. */
import { addresseesSchema } from '../addressees';
import { annexesSchema } from '../annexes';
import { secrecyRefusal } from '../document/check';
import { textSchema } from '../fields';
import { z } from '../zod';

const organList = (title: string, description: string) =>
  z.array(z.string().meta({ title })).default([]).meta({ title, description });

const marksShape = {
  number: textSchema('发文字号', '例如 汴禹攻坚办〔2017〕12号；定稿时取号，可以先不填'),
  copyNumber: textSchema('份号', '六位数字，例如 000001；一般不填'),
  secrecy: z
    .string()
    .superRefine((mark, context) => {
      const message = secrecyRefusal(mark);
      const params = { remedy: '请删去密级；确属涉密的，停止在本机上起草。' };
      if (message !== undefined) context.addIssue({ code: 'custom', message, params });
    })
    .default('')
    .meta({ title: '密级', description: '一般不填；不得起草涉密公文' }),
  urgency: z.enum(['', '特急', '加急']).default('').meta({ title: '紧急程度' }),
  organs: organList('发文机关', '不填为本机关；联合行文时逐个填写，主办机关在前'),
};

const titleShape = {
  title: z.string().min(1).meta({ title: '标题', description: '关于…的＋文种' }),
  addressees: addresseesSchema('主送机关'),
};

/** 版头 but for the signatories, which only papers to a superior have. */
export const headShape = {
  ...marksShape,
  leadOnly: z.boolean().default(false).meta({ title: '红头只印主办机关' }),
  suffix: z.enum(['文件', '']).default('文件').meta({ title: '发文机关标志后缀' }),
  ...titleShape,
};

/** 版头 of a letter (10.1): the lead organ's name alone. */
export const letterHeadShape = { ...marksShape, ...titleShape };

/** 签发人 of a paper to a superior (7.2.6). */
export const signatoriesShape = {
  signatories: z
    .array(z.string().meta({ title: '签发人' }))
    .default([])
    .meta({ title: '签发人', description: '主要负责人；联合行文时按机关次序填写' }),
};

/** 正文 as one text, and 附件. */
export const bodyShape = {
  body: textSchema('正文', '一行一段；段首的 一、（一）1.（1）按层级排印'),
  annexes: annexesSchema,
};

const signerSchema = z.object({ post: textSchema('职务', '写全称'), name: textSchema('姓名') });

/** 署名、成文日期、附注. */
export const signatureShape = {
  issuers: organList('署名机关', '不填与发文机关相同'),
  signature: z
    .object({
      case: z
        .enum(['A', 'B', 'C'])
        .default('A')
        .meta({ title: '署名方式', description: 'A 加盖印章；B 不加盖印章；C 加盖签发人签名章' }),
      signers: z.array(signerSchema).default([]).meta({ title: '签名章' }),
    })
    .prefault({})
    .meta({ title: '署名' }),
  writtenDate: textSchema('成文日期', '负责人签发的日期，例如 2017年10月16日'),
  note: textSchema('附注', '例如 联系人和电话；圆括号自动加上'),
};

export const copyShape = { copyTo: addresseesSchema('抄送机关') };

/** 印发机关 and 印发日期 (7.4.3). */
export const printShape = {
  printer: textSchema('印发机关', '不填用单位设置中的印发机关'),
  printDate: textSchema('印发日期', '例如 2017年10月17日；“印发”二字自动加上'),
};

/** 署名、成文日期、附注、版记. */
export const closingShape = {
  ...signatureShape,
  ...copyShape,
  mainToInColophon: z
    .boolean()
    .default(false)
    .meta({ title: '主送机关移到版记', description: '主送机关太多、首页不能显示正文时使用' }),
  ...printShape,
};

/** The same of a letter, whose 版记 has neither 印发机关 nor 印发日期 (10.1). */
export const letterClosingShape = { ...signatureShape, ...copyShape };

/** What the shared view and checks need of a paper. */
export type OfficialPaper = z.infer<z.ZodObject<typeof headShape & typeof closingShape>>;
/** The same of a letter. */
export type LetterPaper = z.infer<z.ZodObject<typeof letterHeadShape & typeof letterClosingShape>>;
