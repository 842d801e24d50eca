/**
 * Metadata of an item: the 18 core items of GB/T 33480-2016, and the elements of DA/T 46-2009 that apply to a paper made
 * here, each mapped once in one table. What a kind does not have stays in the list with an empty value.
 */
import { writtenDateOf } from '../desk/entry';
import {
  authorOf,
  dateOf,
  fieldOf,
  identifierOf,
  isRedHead,
  listAt,
  redHeadOf,
  signatoryOf,
  type MetadataSource,
} from './metadata-source';
import { retentionPeriods } from '../../../templates/official/retention-periods';

interface Element {
  readonly name: string;
  /** Of the XML, and the key in JSON. */
  readonly key: string;
  readonly value: (source: MetadataSource) => string;
  /** An item without it is not sealed. */
  readonly required?: true;
}

const field =
  (name: string) =>
  (source: MetadataSource): string =>
    fieldOf(source, name);
const list =
  (name: string) =>
  (source: MetadataSource): string =>
    listAt(source, name);

/** GB/T 33480-2016, the 18 core items in the standard's order. */
export const CORE_ITEMS: readonly Element[] = [
  { name: '公文标识', key: 'documentIdentifier', value: identifierOf, required: true },
  { name: '文种', key: 'documentType', value: ({ kind }) => kind.title, required: true },
  { name: '份号', key: 'copyNumber', value: field('copyNumber') },
  { name: '密级和保密期限', key: 'secrecy', value: field('secrecy') },
  { name: '紧急程度', key: 'urgency', value: field('urgency') },
  { name: '发文机关标志', key: 'redHead', value: redHeadOf },
  { name: '发文字号', key: 'documentNumber', value: field('number') },
  { name: '签发人', key: 'signatory', value: signatoryOf },
  { name: '标题', key: 'title', value: ({ title }) => title, required: true },
  { name: '主送机关', key: 'addressees', value: list('addressees') },
  { name: '附件说明', key: 'annexes', value: list('annexes') },
  { name: '发文机关或签发人署名', key: 'issuer', value: authorOf, required: true },
  {
    name: '成文日期',
    key: 'writtenDate',
    value: ({ record }) => writtenDateOf(record.data),
    required: true,
  },
  { name: '附注', key: 'note', value: field('note') },
  { name: '抄送机关', key: 'copyTo', value: list('copyTo') },
  {
    name: '印发机关',
    key: 'printer',
    value: (source) => fieldOf(source, 'printer') || (isRedHead(source) ? source.office.printer : ''),
  },
  { name: '印发日期', key: 'printDate', value: field('printDate') },
  // set by whoever publishes it, not by whoever writes it
  { name: '发布层次', key: 'releaseLevel', value: field('releaseLevel') },
];

const LEVEL = '件';

/** DA/T 46-2009: the elements that a paper of this program has, besides those of the core. */
export const ARCHIVAL_ELEMENTS: readonly Element[] = [
  { name: '聚合层次', key: 'aggregationLevel', value: () => LEVEL },
  { name: '全宗名称', key: 'fondsName', value: ({ fondsName, office }) => fondsName || office.name },
  { name: '立档单位名称', key: 'fondsCreator', value: ({ office }) => office.name, required: true },
  { name: '电子文件号', key: 'electronicRecordCode', value: identifierOf },
  { name: '档号', key: 'archivalCode', value: ({ place }) => place.code, required: true },
  { name: '全宗号', key: 'fondsIdentifier', value: ({ fonds }) => fonds },
  { name: '年度', key: 'year', value: ({ place }) => place.year, required: true },
  {
    name: '保管期限',
    key: 'retentionPeriod',
    value: ({ place }) => retentionPeriods[place.period],
    required: true,
  },
  { name: '机构或问题', key: 'section', value: ({ place }) => place.section },
  { name: '件号', key: 'itemNumber', value: ({ place }) => String(place.serial), required: true },
  { name: '页数', key: 'pages', value: ({ pages }) => String(pages) },
  { name: '题名', key: 'itemTitle', value: ({ title }) => title, required: true },
  { name: '文件编号', key: 'fileNumber', value: field('number') },
  { name: '责任者', key: 'author', value: authorOf, required: true },
  { name: '日期', key: 'date', value: dateOf, required: true },
  {
    name: '格式信息',
    key: 'formats',
    value: ({ files }) => [...new Set(files.map(({ name }) => formatOf(name)))].join('；'),
  },
  { name: '计算机文件名', key: 'fileNames', value: ({ files }) => files.map(({ name }) => name).join('；') },
  {
    name: '计算机文件大小',
    key: 'fileSizes',
    value: ({ files }) => files.map(({ name, bytes }) => `${name} ${bytes} 字节`).join('；'),
  },
  { name: '文档创建程序', key: 'creatingProgram', value: ({ program }) => program },
  { name: '存储位置', key: 'location', value: ({ place }) => place.path },
  { name: '形成时间', key: 'recordCreated', value: ({ record }) => record.meta.created },
  { name: '归档时间', key: 'sealedAt', value: ({ at }) => at },
  { name: '归档人', key: 'sealedBy', value: ({ actor }) => actor },
  { name: '版本', key: 'version', value: ({ place }) => String(place.version) },
];

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF/A-2b',
  docx: 'DOCX（ISO/IEC 29500）',
  json: 'JSON',
  xml: 'XML',
  jpg: 'JPEG',
  png: 'PNG',
};

const formatOf = (name: string): string => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  // a scan comes from a machine that was not asked for PDF/A
  return extension === 'pdf' && name.startsWith('scans/') ? 'PDF' : (FORMATS[extension] ?? extension);
};

export interface MetadataItem {
  readonly name: string;
  readonly key: string;
  readonly value: string;
}

export interface Metadata {
  readonly core: readonly MetadataItem[];
  readonly archival: readonly MetadataItem[];
}

const valued = (elements: readonly Element[], source: MetadataSource): readonly MetadataItem[] =>
  elements.map(({ name, key, value }) => ({ name, key, value: value(source) }));

export const metadataOf = (source: MetadataSource): Metadata => ({
  core: valued(CORE_ITEMS, source),
  archival: valued(ARCHIVAL_ELEMENTS, source),
});

/** Names of what an item must have and has not. */
export const missingItems = (source: MetadataSource): readonly string[] =>
  [...CORE_ITEMS, ...ARCHIVAL_ELEMENTS]
    .filter(({ required, value }) => required && value(source).trim() === '')
    .map(({ name }) => name);

/** Characters that XML 1.0 cannot hold at all are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

const part = (element: string, standard: string, items: readonly MetadataItem[]): string =>
  [
    `  <${element} standard="${standard}">`,
    ...items.map(({ key, name, value }) => `    <${key} name="${name}">${escaped(value)}</${key}>`),
    `  </${element}>`,
  ].join('\n');

/** The same as XML. */
export const metadataXml = ({ core, archival }: Metadata): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<metadata>\n${part('core', 'GB/T 33480-2016', core)}\n${part('archival', 'DA/T 46-2009', archival)}\n</metadata>\n`;
