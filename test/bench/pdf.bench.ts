/** PDF of the 1,000-row task table against pdfkit by hand and pdfmake's own flow; memory of 5,000 rows. */
import { exported, fangsongFile, taskRecord } from './task-table';
import { pdfkitTable } from './peers/pdfkit-table';
import { pdfmakeTable } from './peers/pdfmake-table';
import { taskRows } from './peers/rows';
import { atLeast, atMost, medians, shown, type Figure } from './timing';

const megabyte = 1024 * 1024;

/** Most resident memory while 5,000 rows become a PDF, above what the warm process holds; MB. */
async function memoryOf(rows: number): Promise<number> {
  const record = taskRecord(rows);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  await exported('task-breakdown', record, 'pdf');
  clearInterval(watch);
  const peak = process.resourceUsage().maxRSS * 1024;
  return (Math.max(most, peak) - before) / megabyte;
}

export default async function measure(): Promise<Figure[]> {
  const { file, bytes } = await fangsongFile();
  const record = taskRecord(1000);
  const rows = taskRows(1000);
  await exported('task-breakdown', taskRecord(50), 'pdf');
  const memory = await memoryOf(5000);
  const times = await medians(
    {
      ours: () => exported('task-breakdown', record, 'pdf'),
      pdfkit: () => pdfkitTable(rows, bytes),
      pdfmake: () => pdfmakeTable(rows, file),
    },
    { rounds: 5 },
  );
  return [
    shown('1,000 rows, record to PDF', times.ours, 'ms'),
    shown('1,000 rows, pdfkit by hand', times.pdfkit, 'ms'),
    shown("1,000 rows, pdfmake's own flow", times.pdfmake, 'ms'),
    atMost('PDF against pdfkit by hand', times.ours / times.pdfkit, 1.2, '×'),
    atLeast("faster than pdfmake's own flow", times.pdfmake / times.ours, 3, '×'),
    atMost('5,000 rows, growth of resident memory to its peak', memory, 250, 'MB'),
  ];
}
