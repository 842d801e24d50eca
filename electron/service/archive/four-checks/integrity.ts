/** 完整性: nothing is missing, neither an item from its class nor a part from its item. */
import { readInfo, INFO, PAYLOAD } from '../bag';
import type { ChainEntry } from '../chain';
import { ARCHIVAL_ELEMENTS, CORE_ITEMS } from '../metadata';
import { FROM_COPY, SEAL_AGAIN, type HandCheck, type ItemCheck, type Placed, type SetCheck } from './check';
import { jsonOf, type SealedItem } from './sealed-item';

const property = '完整性';

const required = [...CORE_ITEMS, ...ARCHIVAL_ELEMENTS].filter((one) => one.required).map(({ name }) => name);

/** What counts the papers of a series: 汴禹攻坚办〔2017〕 and 16. */
function numberOf({ number }: ChainEntry): { readonly series: string; readonly n: number } | undefined {
  const [, series, n] = /^(.+?〔\d{4}〕)(\d+)号$/u.exec(number) ?? [];
  return series === undefined ? undefined : { series, n: Number(n) };
}

/** Jumps in a count, told at the item behind each. @param counted in the order of their counts. */
function jumps(
  counted: readonly { readonly entry: ChainEntry; readonly n: number }[],
  first: number | undefined,
  words: (from: number, to: number) => Pick<Placed, 'problem' | 'remedy'>,
): Placed[] {
  let next = first;
  return counted.flatMap(({ entry, n }) => {
    const from = next ?? n;
    next = n + 1;
    return n > from ? [{ entry, ...words(from, n - 1) }] : [];
  });
}

const span = (from: number, to: number): string => (from === to ? `${from}号` : `${from}至${to}号`);

function gaps({ meant, all }: Parameters<SetCheck['ofAll']>[0]): Placed[] {
  const groups = [...new Set(meant.map(({ group }) => group))];
  const series = [...new Set(meant.flatMap((entry) => numberOf(entry)?.series ?? []))];
  const byCount = (a: { readonly n: number }, b: { readonly n: number }) => a.n - b.n;
  const found = [
    ...groups.flatMap((group) => {
      const items = all.filter((one) => one.group === group).map((entry) => ({ entry, n: entry.serial }));
      return jumps(items.sort(byCount), 1, (from, to) => ({
        problem: `同一类里缺件号 ${span(from, to)}`,
        remedy: '请核对档案库；确实没有的，在备考表里说明。',
      }));
    }),
    ...series.flatMap((name) => {
      const numbered = all.flatMap((entry) => {
        const number = numberOf(entry);
        return number?.series === name ? [{ entry, n: number.n }] : [];
      });
      // a series may begin before the archive does
      return jumps(numbered.sort(byCount), undefined, (from, to) => ({
        problem: `前面缺${name}${span(from, to)}`,
        remedy: '请补归档；作废的文号在备考表里说明。',
      }));
    }),
  ];
  const inSet = new Set(meant);
  return found.filter(({ entry }) => inSet.has(entry));
}

function annexesOf(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  const annexes = (data as { annexes?: unknown } | undefined)?.annexes;
  return Array.isArray(annexes) ? (annexes as readonly Readonly<Record<string, unknown>>[]) : [];
}

const bytesBelow = ({ files }: SealedItem): string => {
  const payload = [...files].filter(([path]) => path.startsWith(PAYLOAD));
  return `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
};

export const integrity: readonly (ItemCheck | SetCheck | HandCheck)[] = [
  {
    ...{ property, clause: 'GD-2-1', name: '总件数相符性' },
    method: '归档日志所记的每一件，档案库里都有它的包',
    ofAll: ({ meant, bags }) =>
      meant
        .filter(({ path }) => !bags.has(path))
        .map((entry) => ({ entry, problem: `档案包“${entry.path}”不见了`, remedy: FROM_COPY })),
  },
  {
    ...{ property, clause: 'GD-2-2', name: '总字节数相符性' },
    method: '包内文件的个数和字节数与 bag-info.txt 的 Payload-Oxum 相符',
    of: (item) => {
      const info = readInfo(new TextDecoder().decode(item.files.get(INFO)));
      const told = info.find(([label]) => label === 'Payload-Oxum')?.[1] ?? '';
      return told === bytesBelow(item)
        ? []
        : [{ file: INFO, problem: `登记的是 ${told}，实有 ${bytesBelow(item)}`, remedy: FROM_COPY }];
    },
  },
  {
    ...{ property, clause: 'GD-2-4', name: '元数据必填著录项目' },
    method: `${required.join('、')}都有值`,
    of: ({ metadata }) =>
      required
        .filter((name) => (metadata?.get(name) ?? '').trim() === '')
        .map((name) => ({
          file: `${PAYLOAD}metadata.json`,
          problem: `元数据里没有${name}`,
          remedy: SEAL_AGAIN,
        })),
  },
  {
    ...{ property, clause: 'GD-2-5', name: '过程信息完整性' },
    warns: true,
    method: '包内有起草以来的处理经过，其中有定稿',
    of: ({ files }) => {
      const events = jsonOf(files.get(`${PAYLOAD}events.json`));
      const told = Array.isArray(events) ? (events as readonly { action?: unknown }[]) : [];
      return told.some(({ action }) => action === 'finalised')
        ? []
        : [
            {
              file: `${PAYLOAD}events.json`,
              problem: '处理经过里没有定稿',
              remedy: '请在备考表里说明由来。',
            },
          ];
    },
  },
  {
    ...{ property, clause: 'GD-2-6', name: '连续性' },
    method: '同一类内件号从 1 起连续，已归档的发文字号之间没有断号',
    ofAll: gaps,
  },
  {
    ...{ property, clause: 'GD-2-7', name: '内容数据完整性' },
    method: '没有空文件，文书里的每张图片都在包内',
    of: ({ files, pictures }) => {
      const there = [...files.keys()].map((path) => /^data\/pictures\/([0-9a-f]{64})/u.exec(path)?.[1]);
      return [
        ...[...files]
          .filter(([path, bytes]) => path.startsWith(PAYLOAD) && bytes.length === 0)
          .map(([file]) => ({ file, problem: '文件是空的', remedy: SEAL_AGAIN })),
        ...pictures
          .filter((digest) => !there.includes(digest))
          .map((digest) => ({ problem: `缺一张图片（${digest.slice(0, 12)}…）`, remedy: FROM_COPY })),
      ];
    },
  },
  {
    ...{ property, clause: 'GD-2-8', name: '附件完整性' },
    warns: true,
    method: '附件说明所列的附件，内容都在包内',
    of: ({ record }) =>
      annexesOf(record?.data)
        .filter((annex) => !('text' in annex || 'record' in annex || 'file' in annex))
        .map(({ title }) => ({
          file: `${PAYLOAD}record.json`,
          problem: `附件“${String(title)}”只有名称，没有内容`,
          remedy: SEAL_AGAIN,
        })),
  },
  {
    ...{ property, clause: 'GD-2-9', name: '签章原件扫描件' },
    method: '应当签字、盖章的，原件的扫描件在包内，或者纸质原件另行移交',
    byHand: ({ meant }) => {
      const without = meant.filter(({ scans = 0 }) => scans === 0).length;
      return without === 0
        ? '每件都有扫描件，与原件是否一致由检测人核对'
        : `${without}件没有扫描件，是否另有纸质原件由检测人核对`;
    },
  },
];
