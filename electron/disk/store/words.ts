/** Moments and names of documents as the desk says them. */
import type { Collection } from '../../service/desk/shelf';
import { isDocument } from './layout';

const two = (value: number): string => String(value).padStart(2, '0');

export const clockWords = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** 今天 14:20, 10月9日 14:20, 2016年10月9日 14:20. */
export function momentWords(at: Date, now: Date): string {
  if (Number.isNaN(at.getTime())) return '较早';
  const day = `${at.getMonth() + 1}月${at.getDate()}日`;
  if (at.getFullYear() !== now.getFullYear()) return `${at.getFullYear()}年${day} ${clockWords(at)}`;
  const isToday = at.getMonth() === now.getMonth() && at.getDate() === now.getDate();
  return `${isToday ? '今天' : day} ${clockWords(at)}`;
}

/** For file names: 20171009-142005. */
export const stampOf = (at: Date): string =>
  `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}-` +
  `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;

const KINDS: Readonly<Record<Collection, string>> = {
  records: '一份文书',
  bin: '回收站中的一份文书',
  versions: '一份文书的旧版本',
  numbers: '编号登记',
  office: '单位和设置',
  overlays: '模板的修改',
  cases: '一个问题的记录',
  campaign: '攻坚规则和批次',
  incoming: '一份收文登记',
  archived: '归档登记',
};

function titleIn(value: unknown): string | undefined {
  if (!isDocument(value)) return undefined;
  if (typeof value.title === 'string' && value.title !== '') return value.title;
  return titleIn(value.data) ?? titleIn(value.record);
}

/** The title that damaged bytes still show. */
const salvaged = (bytes: Uint8Array): string | undefined =>
  /"title"\s*:\s*"([^"\\]{1,80})"/u.exec(new TextDecoder().decode(bytes.subarray(0, 100_000)))?.[1];

/** “关于…的报告”, or what kind of thing it is where no title is known. */
export function documentWords(collection: Collection, value: unknown, bytes?: Uint8Array): string {
  const title = titleIn(value) ?? (bytes && salvaged(bytes));
  return title === undefined ? KINDS[collection] : `“${title}”`;
}
