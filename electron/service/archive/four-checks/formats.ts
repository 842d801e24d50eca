/** What files are by how they begin, whether they open, and what they carry that acts by itself. */
import { unzipSync } from 'fflate';
import { jsonOf } from './sealed-item';

export const FORMATS = ['pdf', 'docx', 'json', 'xml', 'jpg', 'png', 'tif'] as const;
export type Format = (typeof FORMATS)[number];

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const BEGINNINGS: Readonly<Record<Format, RegExp>> = {
  pdf: /^%PDF-/u,
  docx: /^PK\x03\x04/u,
  json: /^\s*[[{]/u,
  xml: /^<\?xml /u,
  jpg: /^\xFF\xD8\xFF/u,
  png: /^\x89PNG/u,
  tif: /^(II\*\0|MM\0\*)/u,
};

/** The format that a file's name promises; undefined when it is none of those that are allowed. */
export const formatOf = (path: string): Format | undefined =>
  FORMATS.find((one) => path.toLowerCase().endsWith(`.${one}`));

/** Whether a file begins as its format does. */
export const isFormat = (format: Format, bytes: Uint8Array): boolean =>
  BEGINNINGS[format].test(latin(bytes.subarray(0, 16)));

/** Parts of a DOCX; undefined when it does not open. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** Why a file does not open; undefined when it does. Pictures are drawn when the paper is, and are not opened here. */
export function cannotOpen(format: Format, bytes: Uint8Array): string | undefined {
  if (format === 'json') return jsonOf(bytes) === undefined ? '不是完整的 JSON' : undefined;
  if (format === 'docx') return partsOf(bytes)?.['word/document.xml'] ? undefined : '不是能打开的 DOCX';
  if (format !== 'pdf') return undefined;
  const text = latin(bytes);
  if (!/%%EOF\s*$/u.test(text.slice(-1024))) return '没有写到结尾（没有 %%EOF）';
  return /\/Type\s*\/Page\b/u.test(text) || text.includes('/ObjStm') ? undefined : '里面没有页';
}

/** What keeps a PDF from being read in thirty years. */
export function shortLived(bytes: Uint8Array): readonly string[] {
  const text = latin(bytes);
  return [
    ...(text.includes('/Encrypt') ? ['加了密'] : []),
    ...(/pdfaid:part>2|pdfaid:part="2"/u.test(text) ? [] : ['没有 PDF/A-2 的标识']),
    ...(text.includes('/FontFile') ? [] : ['没有嵌入字体']),
  ];
}

/** What acts by itself or leads elsewhere. */
export function actsByItself(format: Format | undefined, bytes: Uint8Array): readonly string[] {
  const head = latin(bytes.subarray(0, 4));
  if (head.startsWith('MZ') || head === '\x7FELF') return ['是可执行文件'];
  if (format === 'pdf') {
    const text = latin(bytes);
    return [
      ...(/\/JavaScript\b/u.test(text) ? ['里面有脚本'] : []),
      ...(/\/Launch\b/u.test(text) ? ['会启动别的程序'] : []),
      ...(/\/EmbeddedFile\b/u.test(text) ? ['里面藏着别的文件'] : []),
    ];
  }
  if (format !== 'docx') return [];
  const parts = partsOf(bytes) ?? {};
  const names = Object.keys(parts);
  const isOutward = names.some(
    (name) => name.endsWith('.rels') && /TargetMode="External"/u.test(latin(parts[name]!)),
  );
  return [
    ...(names.some((name) => /vbaProject|vbaData/iu.test(name)) ? ['里面有宏'] : []),
    ...(names.some((name) => /activeX|embeddings\//iu.test(name)) ? ['里面嵌着别的程序的对象'] : []),
    ...(isOutward ? ['里面有外部链接'] : []),
  ];
}
