/** The office profile: who issues papers and how its pages are set up; passed in, never inside a template. */
import { z } from './zod';

/** 机关 profile; every text is printed as it stands. */
export const officeSchema = z.object({
  name: z.string().min(1).meta({ title: '机关全称' }),
  shortName: z.string().min(1).meta({ title: '规范化简称' }),
  code: z.string().min(1).meta({ title: '机关代字', description: '发文字号的开头，例如 汴禹攻坚办' }),
  redHead: z.string().min(1).meta({ title: '发文机关标志', description: '红头上的机关名称，不含“文件”' }),
  printer: z.string().min(1).meta({ title: '印发机关' }),
  contact: z.object({
    person: z.string().meta({ title: '联系人' }),
    phone: z.string().meta({ title: '联系电话' }),
    address: z.string().default('').meta({ title: '地址' }),
  }),
  /** Place the office belongs to: 禹王台区, 开封市. */
  district: z.string().default('').meta({ title: '所在区县' }),
  setup: z.enum(['common', 'exact']).default('common').meta({ title: '版面设置' }),
  /** The Latin face that DOCX names for digits and letters. */
  latinFace: z
    .enum(['Times New Roman', '仿宋_GB2312'])
    .default('Times New Roman')
    .meta({ title: '数字和字母的字体' }),
  numberStyle: z.enum(['plain', 'padded']).default('plain').meta({ title: '文号序号样式' }),
  prePrinted: z
    .boolean()
    .default(false)
    .meta({ title: '套打', description: '用印好红头的纸：不印红头和红线，位置保留' }),
  colophonOnEvenPage: z.boolean().default(false).meta({ title: '版记放在偶数页' }),
});

export type Office = z.infer<typeof officeSchema>;
