/** 归档文件目录 (DA/T 22-2015) of the items that are meant as a table, with the head of the archive's journal below it. */
import type { Input, Output } from '../../contract';
import { settingsOf, type Desk } from '../desk/desk';
import { SHEET_MIME } from '../documents/sheets';
import { fileStem } from '../file-name';
import type { Chain, ChainEntry } from './chain';
import { meantItems, type Meant } from './meant';
import { retentionPeriods } from '../../../templates/official/retention-periods';

/** The standard's columns in its order, with their shares of the width. */
const COLUMNS = [
  ['序号', 2],
  ['档号', 9],
  ['文号', 8],
  ['责任者', 7],
  ['题名', 18],
  ['日期', 4],
  ['密级', 2.5],
  ['页数', 2.5],
  ['备注', 5],
] as const;

/** A correction is told. */
export const remarkOf = (version: number): string => (version > 1 ? `第${version}版` : '');

const rowOf = ({ code, number, author, title, date, pages, version }: ChainEntry, at: number): string[] => [
  String(at + 1),
  code,
  number,
  author,
  title,
  date,
  // classified papers are refused by the program
  '',
  String(pages),
  remarkOf(version),
];

const named = (names: readonly string[]): string => [...new Set(names)].sort().join('、');

/** 2017年（保管期限30年） */
const classesOf = (items: readonly ChainEntry[]): string => {
  const periods = items.map(({ period }) => retentionPeriods[period as keyof typeof retentionPeriods]);
  return `${named(items.map(({ year }) => year))}年（保管期限${named(periods)}）`;
};

/** The head, so that whoever has the paper can tell whether the journal was changed since. */
const headRow = ({ head }: Chain): string[] => [`归档日志链头：第 ${head.count} 条 ${head.digest}`];

/** The catalogue as the bytes of an .xlsx. */
export function catalogueSheet(desk: Desk, { chain, items }: Meant): Promise<Uint8Array> {
  const { archive, office } = settingsOf(desk);
  const fonds = [archive.fonds, archive.fondsName || office.name].filter((part) => part !== '').join(' ');
  return desk.tools.ports.sheets.write({
    title: `${fonds} ${classesOf(items)}归档文件目录`,
    headings: COLUMNS.map(([heading]) => heading),
    weights: COLUMNS.map(([, weight]) => weight),
    rows: [...items.map(rowOf), headRow(chain)],
  });
}

/** @throws AppError `archive` when there is nothing, or the journal is not whole. */
export async function archiveCatalogue(
  desk: Desk,
  question: Input<'archiveCatalogue'>,
): Promise<Output<'archiveCatalogue'>> {
  const meant = await meantItems(desk, question);
  const { chain, items } = meant;
  const bytes = Buffer.from(await catalogueSheet(desk, meant)).toString('base64');
  return {
    file: { name: `${fileStem(`归档文件目录 ${classesOf(items)}`, '目录')}.xlsx`, mime: SHEET_MIME, bytes },
    count: items.length,
    head: { ...chain.head },
  };
}
