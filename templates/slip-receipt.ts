/** The receipt at the foot of a slip, signed and cut off by those who got it: 交办单, 督办单. */
import { textSchema } from './fields';
import type { Field } from './form';
import { pairRows, type Labels } from './sheet-rows';
import { handDate, type ViewRow } from './view-cells';
import { z } from './zod';

export const receiptSchema = z
  .object({
    printed: z.boolean().default(true).meta({ title: '印签收回执' }),
    person: textSchema('签收人', '不填则留空手写'),
    time: textSchema('签收时间', '不填则留空手写'),
  })
  .prefault({})
  .meta({ title: '签收' });

export const receiptField: Field = {
  kind: 'group',
  name: 'receipt',
  label: '签收',
  fields: [
    { kind: 'yesNo', name: 'printed', label: '印签收回执' },
    { kind: 'person', name: 'person', label: '签收人', help: '不填则留空手写' },
    { kind: 'text', name: 'time', label: '签收时间', help: '不填则留空手写' },
  ],
};

/** Least height of a line to be written by hand, mm. */
const handLine = 8;

export const receiptRows = (
  { number, receipt }: { readonly number: string; readonly receipt: z.infer<typeof receiptSchema> },
  { pair }: Labels,
): readonly ViewRow[] =>
  pairRows(
    [
      pair(number, 'number', 'receiptNumber'),
      pair('', 'receipt', 'receiptUnit'),
      pair(receipt.person, 'receipt.person', 'receiptPerson'),
      pair(receipt.time === '' ? `${handDate}  时` : receipt.time, 'receipt.time', 'receiptTime'),
    ],
    undefined,
    handLine,
    // the stub is cut off whole
  ).map((row, index, rows) => (index < rows.length - 1 ? { ...row, keepNext: true } : row));
