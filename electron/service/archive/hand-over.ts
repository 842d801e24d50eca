/** 移交包 of a year and 保管期限: the set checked, its bags copied whole and proved, its papers laid beside them. */
import { retentionPeriods } from '../../../templates/official/retention-periods';
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import type { Jobs } from '../desk/jobs';
import { officeOfDesk } from '../desk/office';
import type { Press } from '../desk/press';
import { breathe } from '../desk/tools';
import { AppError } from '../errors';
import { fileStem } from '../file-name';
import { catalogueSheet } from './catalogue';
import type { ChainEntry } from './chain';
import { checkBag } from './check-bag';
import { checkedSet } from './four-checks/job';
import { manifestText } from './manifest';
import { meantItems, type Meant } from './meant';
import { zipParcel, type Parcel } from './parcel';
import { parcelPapers } from './parcel-papers';
import { PARCEL_BAGS, PARCEL_LIST, parcelReadme } from './parcel-readme';
import { sha256 } from './sha256';
import { soundBag } from './sound-bag';

/** Texts that Windows' own editor shows, too. */
const text = (words: string): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${words.replaceAll('\n', '\r\n')}`);

/** Puts an item into the package. @throws AppError `archive` when it is not as it was sealed, here or there. */
async function pack(
  desk: Desk,
  parcel: Parcel,
  entry: ChainEntry,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const files = await soundBag(desk.shelf.archive, entry);
  if (!files)
    throw new AppError('archive', {
      message: `“${entry.title}”（${entry.code}）与封存时不一样，没有导出移交包`,
      remedy: '请核对档案库，从第二份档案恢复这一件，再导出。',
    });
  const folder = `${PARCEL_BAGS}/${entry.path}`;
  for (const [name, bytes] of files) await write(`${folder}/${name}`, bytes);
  const [fault] = await checkBag(parcel.bag(folder), entry.digest);
  if (fault)
    throw new AppError('archive', {
      message: `“${entry.title}”（${entry.code}）写到移交包里以后读回来不一样：${fault.message.replace(/。$/u, '')}`,
      remedy: '目标磁盘可能有问题，请换一处再导出。',
    });
}

interface Order {
  readonly meant: Meant;
  readonly receiver: string;
  readonly parcel: Parcel;
  readonly press: Press;
  readonly report: (done: number, total: number) => boolean;
}

/** @returns what 四性检测 found, when the package is whole; undefined when it was cancelled. */
async function fill(desk: Desk, { meant, receiver, parcel, press, report }: Order) {
  const { items, chain } = meant;
  // each item is checked and copied; the papers count as one
  const total = 2 * items.length + 1;
  const digests = new Map<string, string>();
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await parcel.write(path, bytes);
    digests.set(path, sha256(bytes));
    await breathe();
  };
  const checked = await checkedSet(desk, meant, '移交与接收', (done) => report(done, total));
  if (!checked) return undefined;
  for (const [at, entry] of items.entries()) {
    if (!report(items.length + at, total)) return undefined;
    await pack(desk, parcel, entry, write);
  }
  const goesOn = () => report(2 * items.length, total);
  const papers = await parcelPapers(desk, press, meant, checked, receiver, goesOn);
  if (!papers) return undefined;
  for (const [name, bytes] of papers) await write(name, bytes);
  await write('归档文件目录.xlsx', await catalogueSheet(desk, meant));
  const { count, digest } = chain.head;
  await write('链头.txt', text(`归档日志链头：第 ${count} 条\n${digest}\n`));
  const { shortName } = officeOfDesk(desk);
  await write('README.txt', text(parcelReadme(checked.object, shortName, items.length, chain.head)));
  await parcel.write(PARCEL_LIST, new TextEncoder().encode(manifestText(digests)));
  return report(total, total) ? checked : undefined;
}

/** @throws AppError: no such items, a folder that cannot be written or has such a package already. */
export async function startHandOver(
  desk: Desk,
  jobs: Jobs,
  { year, period, receiver, to }: Input<'startHandOver'>,
): Promise<Output<'startHandOver'>> {
  const question = { text: '', years: [year], periods: [period], kinds: [], unscanned: false };
  const meant = await meantItems(desk, question);
  const what = `${year}年度归档文件移交包（${retentionPeriods[period]}）`;
  const name = fileStem(`${officeOfDesk(desk).shortName}${what}`, '移交包');
  const parcel = to === '' ? zipParcel(name) : await desk.shelf.parcelFolder(to, name);
  return jobs.start(desk.tools.newId(), `导出${what}`, async (report, press) => {
    try {
      const checked = await fill(desk, { meant, receiver, parcel, press, report });
      if (!checked) {
        await parcel.drop();
        return {};
      }
      const { place, bytes } = await parcel.finish();
      const handOver = { items: meant.items.length, problems: checked.findings.length, place };
      if (!bytes) return { handOver };
      const file = `${name}.zip`;
      const result = { name: file, mime: 'application/zip', files: [file], papers: [], replaced: [] };
      return { handOver, result, bytes };
    } catch (error) {
      await parcel.drop();
      throw error;
    }
  });
}
