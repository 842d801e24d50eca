/** DOCX of the 1,000-row task table, record to bytes, against easy-template-x filling the same table. */
import { exported, taskRecord } from './task-table';
import { tableTemplate, templateTable } from './peers/template-table';
import { taskRows } from './peers/rows';
import { atMost, medians, shown, type Figure } from './timing';

export default async function measure(): Promise<Figure[]> {
  const record = taskRecord(1000);
  const template = await tableTemplate();
  const times = await medians(
    {
      ours: () => exported('task-breakdown', record, 'docx'),
      template: () => templateTable(template, taskRows(1000)),
    },
    // both are still being compiled in the first ten rounds
    { warm: 15, rounds: 9 },
  );
  return [
    shown('1,000 rows, record to DOCX', times.ours, 'ms'),
    shown('1,000 rows, easy-template-x', times.template, 'ms'),
    atMost('DOCX against easy-template-x', times.ours / times.template, 0.5, '×'),
  ];
}
