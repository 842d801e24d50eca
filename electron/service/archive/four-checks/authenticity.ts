/** 真实性: what lies in the archive is what was sealed, and says of itself what the archive's journal says. */
import { retentionPeriods } from '../../../../templates/official/retention-periods';
import { dayOf } from '../../desk/days';
import { kindBySlug } from '../../desk/entry';
import { PAYLOAD } from '../bag';
import { bagPath } from '../reference-code';
import { dayWords } from '../time-words';
import { FROM_COPY, SEAL_AGAIN, type ItemCheck, type SetCheck } from './check';
import type { Problem } from './item-checker';
import type { SealedItem } from './sealed-item';

const property = '真实性';

/** What every bag of this program holds. */
const NEEDED = ['record.json', 'paper.pdf', 'paper.docx', 'office.json', 'made-with.json', 'events.json'];
const METADATA = ['metadata.json', 'metadata.xml'];

/** 20171016, where the program runs. */
const dayIn = (moment: string): string => dayOf(dayWords(new Date(moment)));

const unlike = (name: string, inBag: string, inJournal: string): Problem => ({
  file: `${PAYLOAD}metadata.json`,
  problem: `${name}在元数据里是“${inBag}”，归档日志里是“${inJournal}”`,
  remedy: FROM_COPY,
});

function sameAsJournal({ entry, metadata, files }: SealedItem): Problem[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['题名', entry.title],
    ['档号', entry.code],
    ['文件编号', entry.number],
    ['日期', entry.date],
    ['页数', String(entry.pages)],
    ['责任者', entry.author],
  ];
  const bytes = [...files.values()].reduce((sum, one) => sum + one.length, 0);
  return [
    ...pairs
      .map(([name, value]) => [name, metadata?.get(name) ?? '', value] as const)
      .filter(([, inBag, inJournal]) => inBag !== inJournal)
      .map((one) => unlike(...one)),
    ...(bytes === entry.bytes
      ? []
      : [{ problem: `包内文件共 ${bytes} 字节，归档时是 ${entry.bytes} 字节`, remedy: FROM_COPY }]),
  ];
}

export const authenticity: readonly (ItemCheck | SetCheck)[] = [
  {
    ...{ property, clause: 'GD-1-1', name: '固化信息有效性' },
    method: '重新计算 tagmanifest、manifest 所列文件的 SHA-256，与封存时和归档日志里的值比较',
    of: ({ faults }) =>
      faults
        .filter(({ kind }) => kind !== 'extra')
        .map(({ path, message }) => ({
          file: path,
          problem: message.replace(/。$/u, ''),
          remedy: FROM_COPY,
        })),
  },
  {
    ...{ property, clause: 'GD-1-4', name: '元数据值域' },
    method: '保管期限、文种、年度和日期是否在规定的值域内',
    of: ({ entry: { period, kind, year, date } }) => [
      ...(period in retentionPeriods
        ? []
        : [{ problem: `保管期限“${period}”不是永久、30年或10年`, remedy: SEAL_AGAIN }]),
      ...(kindBySlug(kind) ? [] : [{ problem: `不认识的文种“${kind}”`, remedy: '请用新版本的程序检测。' }]),
      ...(/^\d{4}$/u.test(year) && /^\d{8}$/u.test(date)
        ? []
        : [{ problem: `年度“${year}”或日期“${date}”不是规定的写法`, remedy: SEAL_AGAIN }]),
    ],
  },
  {
    ...{ property, clause: 'GD-1-5', name: '元数据值合理性' },
    warns: true,
    method: '成文日期不晚于归档日期，年度与成文日期相符',
    of: ({ entry: { date, at, year } }) => [
      ...(date <= dayIn(at)
        ? []
        : [{ problem: `成文日期 ${date} 晚于归档日期 ${dayIn(at)}`, remedy: SEAL_AGAIN }]),
      ...(date.startsWith(year)
        ? []
        : [{ problem: `归档年度是 ${year}，成文日期是 ${date}`, remedy: SEAL_AGAIN }]),
    ],
  },
  {
    ...{ property, clause: 'GD-1-7', name: '档号规范性' },
    method: '档号以件号结尾，在全部归档文件里不重复，包的文件夹与档号相符',
    ofAll: ({ meant, all }) =>
      meant.flatMap((entry) => {
        const { code, serial, record, path, year, version } = entry;
        const other = all.find((one) => one.code === code && one.record !== record);
        return [
          ...(code.endsWith(String(serial).padStart(4, '0'))
            ? []
            : [{ entry, problem: `档号${code}的结尾不是件号 ${serial}`, remedy: SEAL_AGAIN }]),
          ...(other ? [{ entry, problem: `档号${code}与“${other.title}”相同`, remedy: SEAL_AGAIN }] : []),
          ...(path === bagPath(code, year, version)
            ? []
            : [{ entry, problem: `包的文件夹“${path}”与档号${code}不符`, remedy: FROM_COPY }]),
        ];
      }),
  },
  {
    ...{ property, clause: 'GD-1-9', name: '电子属性一致性' },
    method: '包内元数据的题名、档号、文号、责任者、日期、页数，以及字节数，与归档日志登记的相符',
    of: sameAsJournal,
  },
  {
    ...{ property, clause: 'GD-1-12', name: '信息包结构规范性' },
    method: '符合 BagIt 1.0，应有的文件都在规定的位置',
    of: ({ files }) =>
      [...NEEDED, ...METADATA]
        .filter((name) => !files.has(PAYLOAD + name))
        .map((name) => ({ file: PAYLOAD + name, problem: `包里没有“${name}”`, remedy: FROM_COPY })),
  },
];
