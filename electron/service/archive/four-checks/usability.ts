/** 可用性: every file can be read, now and later. */
import { PAYLOAD } from '../bag';
import { FROM_COPY, SEAL_AGAIN, type ItemCheck } from './check';
import { cannotOpen, FORMATS, formatOf, isFormat, shortLived } from './formats';
import type { Problem } from './item-checker';
import type { SealedItem } from './sealed-item';

const property = '可用性';

/** What a look at each file of the payload finds. */
const inFiles =
  (remedy: string, look: (file: string, bytes: Uint8Array) => readonly string[]) =>
  ({ files }: SealedItem): Problem[] =>
    [...files].flatMap(([file, bytes]) =>
      file.startsWith(PAYLOAD) ? look(file, bytes).map((problem) => ({ file, problem, remedy })) : [],
    );

export const usability: readonly ItemCheck[] = [
  {
    ...{ property, clause: 'GD-3-1', name: '元数据可读性' },
    method: '读出包内的 metadata.json 和文书数据 record.json',
    of: ({ metadata, record }) => [
      ...(metadata
        ? []
        : [{ file: `${PAYLOAD}metadata.json`, problem: '元数据读不出来', remedy: FROM_COPY }]),
      ...(record ? [] : [{ file: `${PAYLOAD}record.json`, problem: '文书数据读不出来', remedy: FROM_COPY }]),
    ],
  },
  {
    ...{ property, clause: 'GD-3-3', name: '内容数据格式' },
    method: `只有${FORMATS.map((one) => one.toUpperCase()).join('、')}，内容与扩展名相符`,
    of: inFiles(SEAL_AGAIN, (file, bytes) => {
      const format = formatOf(file);
      if (format === undefined) return ['不是规定的格式'];
      return isFormat(format, bytes) ? [] : [`内容不是 ${format.toUpperCase()}`];
    }),
  },
  {
    ...{ property, clause: 'GD-3-4', name: '内容数据可读性' },
    method: '逐个打开 PDF、DOCX、JSON',
    of: inFiles(FROM_COPY, (file, bytes) => {
      const format = formatOf(file);
      const why = format && cannotOpen(format, bytes);
      return why === undefined ? [] : [why];
    }),
  },
  {
    ...{ property, clause: 'GD-3-5', name: '长期可用性' },
    method: '文书的 PDF 有 PDF/A-2 标识、嵌入了字体、没有加密',
    of: ({ files }) => {
      const file = `${PAYLOAD}paper.pdf`;
      const bytes = files.get(file);
      return bytes ? shortLived(bytes).map((problem) => ({ file, problem, remedy: SEAL_AGAIN })) : [];
    },
  },
];
