/** Pages of large tables and of a three-page report; many small papers. */
import report from '../../templates/kinds/speech/sample.json';
import sheet from '../../templates/kinds/responsibility-sheet/sample.json';
import { standInFaces } from '../support/stand-in-faces';
import { exported, flowOf, layoutOf, taskRecord } from './task-table';
import { atMost, medians, shown, type Figure } from './timing';

/** 200 one-page sheets, each of another unit. */
const sheets = Array.from({ length: 200 }, (_, n) => ({ ...sheet, unit: `${sheet.unit}第${n + 1}组` }));

export default async function measure(): Promise<Figure[]> {
  const faces = await standInFaces();
  const thousand = flowOf('task-breakdown', taskRecord(1000));
  const tenThousand = flowOf('task-breakdown', taskRecord(10000));
  const pages = layoutOf(flowOf('speech', report), faces).pages.length;
  const times = await medians({
    report: () => layoutOf(flowOf('speech', report), faces),
    thousand: () => layoutOf(thousand, faces),
    tenThousand: () => layoutOf(tenThousand, faces),
  });
  const { all } = await medians(
    {
      all: async () => {
        for (const data of sheets) await exported('responsibility-sheet', data, 'pdf');
      },
    },
    { warm: 1, rounds: 5 },
  );
  return [
    atMost(`${pages}-page paper, record to blocks to pages`, times.report, 10, 'ms'),
    atMost('1,000 rows to pages', times.thousand, 40, 'ms'),
    shown('10,000 rows to pages', times.tenThousand, 'ms'),
    atMost('10,000 rows against ten times 1,000', times.tenThousand / (10 * times.thousand), 1.5, '×'),
    atMost('200 one-page sheets to 200 PDF files', all, 2000, 'ms'),
  ];
}
