/** The archive's own papers as drafts: 归档文件目录 with the journal's head, 备考表 of each box, 盒脊 labels, 移交清单, 四性检测报告. */
import type { Input, Output } from '../../contract';
import { officeOfDesk } from '../desk/office';
import { settingsOf, type Desk } from '../desk/desk';
import { begun, create } from '../desk/records';
import { kindOf } from '../documents/catalogue';
import { AppError } from '../errors';
import { boxesOf, type Box } from './boxes';
import { itemsInOrder, remarkOf } from './catalogue';
import type { ChainEntry } from './chain';
import { classOf } from './class-words';
import { soundChain } from './complete';
import { fourChecksReport } from './four-checks/report';
import { wantedOf } from './search';
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

/** @throws AppError `archive` when there is nothing, or the journal is not whole. */
export async function draftArchivePapers(
  desk: Desk,
  { kind: slug, section, stage, ...question }: Input<'draftArchivePapers'>,
): Promise<Output<'draftArchivePapers'>> {
  const chain = await soundChain(desk);
  const wanted = new Set(await wantedOf(desk, chain.entries, question));
  const items = itemsInOrder(
    chain,
    (entry) => (section ?? entry.section) === entry.section && wanted.has(entry),
  );
  if (items.length === 0)
    throw new AppError('archive', { message: '没有符合条件的归档文件', remedy: '请放宽查找条件。' });
  const { archive, office } = settingsOf(desk);
  const { shortName } = officeOfDesk(desk);
  const told = classOf(items, archive.fonds);
  const datas: Readonly<Record<typeof slug, () => readonly object[] | Promise<readonly object[]>>> = {
    'archive-catalogue': () => [
      {
        ...told,
        title: `${shortName}${told.year}年度归档文件目录`,
        fondsName: archive.fondsName || office.name,
        rows: items.map(rowOf),
        chain: { ...chain.head },
      },
    ],
    'four-checks-report': async () => [await fourChecksReport(desk, chain, items, stage)],
    'transfer-list': async () => [await transferList(desk, chain, items)],
    'box-note': () => boxesOf(items).map((box) => boxNote(box, archive.fonds)),
    'spine-label': () => [
      {
        title: `${told.year}年度档案盒标签`,
        labels: boxesOf(items).map((box) => ({ ...boxOf(box, archive.fonds), thickness: box.thickness })),
      },
    ],
  };
  const papers: string[] = [];
  const kind = kindOf(slug);
  for (const data of await datas[slug]()) {
    const { summary } = await create(desk, { kind: slug, data: begun(desk, kind, kind.schema.parse(data)) });
    papers.push(summary.id);
  }
  return { papers };
}
