/** A 归档文件目录 of 5,000 rows as PDF, against the same table laid by hand with pdfkit. */
import { exported, fangsongFile } from './task-table';
import { pdfkitTable } from './peers/pdfkit-table';
import { atMost, medians, shown, type Figure } from './timing';

const COUNT = 5000;
const columns = ['序号', '档号', '文号', '责任者', '题名', '日期', '密级', '页数', '备注'];
/** The paper's own shares of a landscape page, pt. */
const widths = [25, 165, 81, 72, 154, 50, 25, 27, 38];

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    code: `Z109-WS·2017-D30-ZHZ-${String(n + 1).padStart(4, '0')}`,
    number: n % 3 === 0 ? '' : `汴禹攻坚办〔2017〕${n + 1}号`,
    author: n % 2 === 0 ? '禹王台区攻坚办' : '汪屯乡人民政府',
    title: `关于王屯村第${n + 1}号散煤销售点问题整改情况的报告`,
    date: `2017${String(1 + (n % 12)).padStart(2, '0')}16`,
    pages: 1 + (n % 9),
    remark: n % 40 === 0 ? '第2版' : '',
  }));

export default async function measure(): Promise<Figure[]> {
  const { bytes } = await fangsongFile();
  const rows = rowsOf(COUNT);
  const record = (list: typeof rows): unknown => ({
    ...{ title: '禹王台区攻坚办2017年度归档文件目录', cover: false },
    ...{ fonds: 'Z109', fondsName: '禹王台区攻坚办', year: '2017', period: '30年', rows: list },
  });
  const texts = rows.map(({ code, number, author, title, date, pages, remark }, n) => [
    ...[String(n + 1), code, number, author, title, date, '', String(pages), remark],
  ]);
  const whole = record(rows);
  await exported('archive-catalogue', record(rows.slice(0, 50)), 'pdf');
  const look = { columns, widths, size: 10.5, pitch: 15 };
  const times = await medians(
    {
      ours: () => exported('archive-catalogue', whole, 'pdf'),
      pdfkit: () => pdfkitTable(texts, bytes, look),
    },
    { rounds: 5 },
  );
  return [
    shown('catalogue of 5,000 rows, record to PDF', times.ours, 'ms'),
    shown('catalogue of 5,000 rows, pdfkit by hand', times.pdfkit, 'ms'),
    atMost('catalogue against pdfkit by hand', times.ours / times.pdfkit, 1.2, '×'),
  ];
}
