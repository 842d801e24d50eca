/** Tells a document's bytes from damage: what is wrong with them, in words. */
import type { Collection } from '../../service/desk/shelf';
import { isDocument, type Document } from './layout';

export type Reading =
  | { readonly document: Document }
  /** What is wrong, as part of a sentence: “写入中断，末尾 512 字节为空”. */
  | { readonly damage: string };

/** The file holds another document: a copy that a sync tool named. */
export const FOREIGN = '里面是另一份文书';

const trailingNuls = (bytes: Uint8Array): number => {
  let at = bytes.length;
  while (at > 0 && bytes[at - 1] === 0) at -= 1;
  return bytes.length - at;
};

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function damageOf(bytes: Uint8Array, text: string | undefined): string {
  if (bytes.length === 0) return '文件是空的';
  const nuls = trailingNuls(bytes);
  if (nuls === bytes.length) return `写入中断，${nuls} 字节全部为空`;
  if (nuls > 0) return `写入中断，末尾 ${nuls} 字节为空`;
  const begun = bytes[0] === 0x7b || (bytes[0] === 0xef && bytes[3] === 0x7b);
  if (begun && !(text ?? '').trimEnd().endsWith('}')) return '写入中断，后半部分没有写完';
  return text === undefined ? '内容不是文字' : '内容不合文书的格式';
}

/** The id that a document of these collections says it has; others say nothing. */
const ownKey = (collection: Collection, document: Document): string | undefined =>
  (collection === 'records' || collection === 'bin') && typeof document.id === 'string'
    ? document.id
    : undefined;

/** A document of its file's bytes. A byte order mark is dropped: editors on Windows write one. */
export function readDocument(bytes: Uint8Array, collection?: Collection, key?: string): Reading {
  const text = decode(bytes);
  const parsed = text === undefined ? undefined : parse(text);
  if (parsed === undefined) return { damage: damageOf(bytes, text) };
  const { value } = parsed;
  if (value === null) return { damage: '内容是空值' };
  if (!isDocument(value)) return { damage: Array.isArray(value) ? '内容只是一个清单' : '内容不是一份文书' };
  const own = collection === undefined ? undefined : ownKey(collection, value);
  if (own !== undefined && own !== key) return { damage: FOREIGN };
  return { document: value };
}

/** A document's file: indented, so that a person can read and compare it. */
export const documentBytes = (document: Document): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(document, undefined, 1)}\n`);
