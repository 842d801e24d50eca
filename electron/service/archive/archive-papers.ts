/** The archive's own papers as drafts: 归档文件目录 with the journal's head, 备考表 of each box, 盒脊 labels, 移交清单, 四性检测报告. */
import type { FourChecksReport } from '../../../templates/kinds/four-checks-report/schema';
import { retentionPeriods } from '../../../templates/official/retention-periods';
import type { Input, Output } from '../../contract';
import { officeOfDesk } from '../desk/office';
import { settingsOf, type Desk } from '../desk/desk';
import { begun, create } from '../desk/records';
import { kindOf } from '../documents/catalogue';
import { AppError } from '../errors';
import { boxesOf, type Box } from './boxes';
import { itemsInOrder, remarkOf } from './catalogue';
import type { Chain, ChainEntry } from './chain';
import { soundChain } from './complete';
import { dayWords, fourChecks, timeWords } from './four-checks/run';
import { wantedOf } from './search';

const periodName = (period: string): string => retentionPeriods[period as keyof typeof retentionPeriods];
const named = (names: readonly string[]): string =>
  [...new Set(names)].filter((one) => one !== '').join('、');
const serial = (item: ChainEntry | undefined): string => String(item?.serial ?? '').padStart(4, '0');

const KB = 1024;
const sizeWords = (bytes: number): string =>
  bytes < KB * KB ? `${Math.ceil(bytes / KB)} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;

/** What a class, or several, are told by. */
const classOf = (items: readonly ChainEntry[], fonds: string) => ({
  fonds,
  year: named(items.map(({ year }) => year)),
  period: named(items.map(({ period }) => periodName(period))),
  section: named(items.map(({ section }) => section)),
});

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

/** A class of the items a row, with what a receiver counts and, to prove it, the journal's head. */
async function transferList(desk: Desk, { head }: Chain, items: readonly ChainEntry[]): Promise<object> {
  const { archive, office } = settingsOf(desk);
  const { shortName } = officeOfDesk(desk);
  const source = desk.shelf.archive.source();
  const files = await Promise.all(items.map(({ path }) => source.bag(path).list()));
  const groups = [...new Set(items.map(({ group }) => group))];
  const classes = groups.map((group) => items.filter((item) => item.group === group));
  return {
    title: `${shortName}${named(items.map(({ year }) => year))}年度归档文件移交清单`,
    sender: shortName,
    fonds: archive.fonds,
    fondsName: archive.fondsName || office.name,
    date: dayWords(desk.tools.now()),
    rows: classes.map((one) => ({
      ...classOf(one, archive.fonds),
      firstCode: one[0]?.code,
      lastCode: one.at(-1)?.code,
      count: one.length,
      pages: one.reduce((sum, { pages }) => sum + pages, 0),
      boxes: boxesOf(one).length,
    })),
    files: files.flat().length,
    size: sizeWords(items.reduce((sum, { bytes }) => sum + bytes, 0)),
    chain: { ...head },
    attached: ['1.归档文件目录', '2.四性检测报告'].join('\n'),
  };
}

/** The items checked now; what a person has to see is left to be filled in. */
async function fourChecksReport(
  desk: Desk,
  chain: Chain,
  items: readonly ChainEntry[],
  stage: FourChecksReport['stage'],
): Promise<object> {
  const { bytes, ...checked } = await fourChecks(desk, chain, items);
  const { year, period, section } = classOf(items, '');
  const { shortName } = officeOfDesk(desk);
  return {
    ...checked,
    title: `${shortName}${year}年度归档文件四性检测报告`,
    stage,
    object: `${year}年度${section}归档文件（保管期限${period}）`,
    unit: shortName,
    operator: desk.tools.actor,
    time: timeWords(desk.tools.now()),
    tool: `督办文书 ${desk.tools.version}`,
    size: sizeWords(bytes),
    chain: { ...chain.head },
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
