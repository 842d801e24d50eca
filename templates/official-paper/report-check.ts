/** What a 报告 written in several texts is subject to, whatever it reports. */
import { labelAt } from '../labels';
import type { Office } from '../office';
import type { Fault } from '../official/fault';
import { checkReportBody } from '../official/rules/upward';
import type { z } from '../zod';
import { checkOfficialPaper } from './check';
import type { OfficialPaper } from './schema';

type Report<Text extends string> = OfficialPaper &
  Readonly<Record<Text, string>> & { readonly signatories: readonly string[] };

/** The rules of papers with a red head to a superior, and R19 over each of the texts, by its label in the schema. */
export function checkReportTexts<Text extends string>(
  schema: z.core.$ZodType,
  data: Report<Text>,
  texts: readonly Text[],
  office: Office,
): Fault[] {
  return [
    ...checkOfficialPaper(data, office, {
      direction: 'up',
      kinds: ['报告'],
      signatories: data.signatories,
      body: texts.map((path) => data[path]).join('\n'),
    }),
    ...texts.flatMap((path) => checkReportBody(data[path], { path, label: labelAt(schema, [path]) })),
  ];
}
