/** The archive's own papers as drafts: 归档文件目录 with the journal's head, 备考表 of each box, 盒脊 labels, 移交清单. */
import type { Input, Output } from '../../contract';
import { officeOfDesk } from '../desk/office';
import { settingsOf, type Desk } from '../desk/desk';
import { boxesOf, type Box } from './boxes';
import { remarkOf } from './catalogue';
import type { ChainEntry } from './chain';
import { classOf } from './class-words';
import { drafted } from './drafted';
import { meantItems, type Meant } from './meant';
import { transferList } from './transfer-list';

const serial = (item: ChainEntry | undefined): string => String(item?.serial ?? '').padStart(4, '0');

const rowOf = ({ code, number, author, title, date, pages, version }: ChainEntry) => ({
  ...{ code, number, author, title, date, pages },
  remark: remarkOf(version),
});

const boxOf = ({ number, items }: Box, fonds: string) => ({
  ...classOf(items, fonds),
  box: String(number),
  first: serial(items[0]),
  last: serial(items.at(-1)),
});

/** 2017年度30年第1盒备考表 */
function boxNote(box: Box, fonds: string): object {
  const told = boxOf(box, fonds);
  const { items, pages } = box;
  const corrected = items.filter(({ version }) => version > 1);
  return {
    ...told,
    title: `${told.year}年度${told.period}${told.section}第${told.box}盒备考表`,
    count: items.length,
    pages,
    situation: [
      `本盒为${told.year}年度、保管期限${told.period}的归档文件，共${items.length}件${pages}页。`,
      ...corrected.map((item) => `第${serial(item)}件已更正，盒内为第${item.version}版。`),
    ].join('\n'),
  };
}

/** 归档文件目录 as data of the paper. */
export function catalogueData(desk: Desk, { chain, items }: Meant): object {
  const { archive, office } = settingsOf(desk);
  const told = classOf(items, archive.fonds);
  return {
    ...told,
    title: `${officeOfDesk(desk).shortName}${told.year}年度归档文件目录`,
    fondsName: archive.fondsName || office.name,
    rows: items.map(rowOf),
    chain: { ...chain.head },
  };
}

/** @throws AppError `archive` when there is nothing, or the journal is not whole. */
export async function draftArchivePapers(
  desk: Desk,
  { kind: slug, ...question }: Input<'draftArchivePapers'>,
): Promise<Output<'draftArchivePapers'>> {
  const meant = await meantItems(desk, question);
  const { items } = meant;
  const { fonds } = settingsOf(desk).archive;
  const datas: Readonly<Record<typeof slug, () => readonly object[] | Promise<readonly object[]>>> = {
    'archive-catalogue': () => [catalogueData(desk, meant)],
    'transfer-list': async () => [await transferList(desk, meant)],
    'box-note': () => boxesOf(items).map((box) => boxNote(box, fonds)),
    'spine-label': () => [
      {
        title: `${classOf(items, fonds).year}年度档案盒标签`,
        labels: boxesOf(items).map((box) => ({ ...boxOf(box, fonds), thickness: box.thickness })),
      },
    ],
  };
  return drafted(desk, slug, await datas[slug]());
}
