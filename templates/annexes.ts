/** Annexes of a paper as records keep them: typed text, another record, or a file that the host reads in. */
import type { Fault, Place } from './official/fault';
import { ruleFault, within } from './official/rules/catalogue';
import { z } from './zod';

/** A record as it stands inside another; its data is checked by its own kind. */
const annexRecordSchema = z
  .looseObject({
    kind: z.string().meta({ title: '文书种类' }),
    version: z.number().int().meta({ title: '版本' }),
    data: z.unknown().meta({ title: '文书内容' }),
  })
  .meta({ title: '附件文书' });

const title = z.string().meta({ title: '附件名称', description: '与附件标题一致，不加书名号和标点' });

export const annexSchema = z.union([
  z.strictObject({ title, text: z.string().meta({ title: '附件正文' }) }).meta({ title: '文字附件' }),
  z.strictObject({ title, record: annexRecordSchema }).meta({ title: '文书附件' }),
  z
    .strictObject({
      title,
      file: z.string().min(1).meta({ title: '附件文件', description: '文书文件的路径' }),
    })
    .meta({ title: '文件附件' }),
]);

export const annexesSchema = z.array(annexSchema).default([]).meta({ title: '附件' });

export type Annex = z.infer<typeof annexSchema>;

/** R35: every annex has a name; what it holds is checked where it is bound in. */
export const checkAnnexTitles = (annexes: readonly Annex[], at: Place): Fault[] =>
  annexes.flatMap((annex, index) =>
    annex.title.trim() === ''
      ? [
          ruleFault(
            'R35',
            within(within(at, `[${index}]`, at.label), 'title', '附件名称'),
            `第${index + 1}个附件没有名称。`,
            '请填写附件名称。',
          ),
        ]
      : [],
  );
