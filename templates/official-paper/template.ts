/** The blocks that all papers with a red head, and all letters, have around what a kind says of its own. */
import type { Template } from '../bind/grammar';
import { readTemplate } from '../bind/template';

/** A kind's template.json: its 文种 for the file's properties, the blocks between 主送 and 附件说明, and pages of its own. */
export interface OwnParts {
  readonly subject: string;
  readonly body: readonly unknown[];
  /** False where the only annexes are sections of the kind's own. */
  readonly annexes?: boolean;
  /** Sections before the annexes. */
  readonly sections?: readonly unknown[];
  /** What an office may change besides what all such papers have. */
  readonly wording?: {
    readonly words?: readonly unknown[];
    readonly switches?: readonly unknown[];
    readonly tables?: readonly unknown[];
  };
}

const document = (subject: string) => ({
  title: '{{ words.fileTitle }}',
  author: '{{ office.name }}',
  subject,
});

/** The kind's own names first. */
const wordingWith = ({ words = [], switches = [], tables = [] }: OwnParts['wording'] = {}) => ({
  words: [
    ...words,
    { name: 'note', part: '新文书的起始内容', label: '附注', text: '', use: 'start' },
    { name: 'fileTitle', part: '文件属性', label: '文件标题', text: '{{ data.title }}' },
  ],
  switches: [...switches, { name: 'colophon', part: '版记', label: '印版记' }],
  tables,
});

/** 份号, 密级, 紧急程度, each where it is given. */
const marks = ['copyNumber', 'secrecy', 'urgency'].map((name) => ({
  type: name,
  if: `data.${name}`,
  text: `{{ data.${name} }}`,
  from: name,
}));

const number = { type: 'documentNumber', text: '{{ data.number }}', from: 'number' };
/** 发文字号 and 签发人 of a paper to a superior (7.2.6). */
const upwardNumber = {
  type: 'signatories',
  number: '{{ data.number }}',
  names: { list: 'data.signatories' },
  namesFrom: 'signatories',
  from: 'number',
};

const titleBlocks = [
  { type: 'title', text: '{{ data.title }}', from: 'title' },
  { type: 'addressees', if: 'view.addresseeLine', text: '{{ view.addresseeLine }}', from: 'addressees' },
];

/** @param given whether annexes are written in a field: the list of sections that a kind has by itself belongs to none. */
const annexList = (given: boolean) => ({
  type: 'annexList',
  if: 'view.annexTitles.size',
  items: { list: 'view.annexTitles' },
  ...(given ? { from: 'annexes' } : {}),
});

/** 署名、成文日期 and 附注. */
export const signatureBlocks = [
  {
    type: 'signature',
    case: '{{ data.signature.case }}',
    organs: { list: 'view.signatureNames' },
    posts: { list: 'view.posts' },
    date: '{{ data.writtenDate }}',
    dateFrom: 'writtenDate',
    from: 'issuers',
  },
  { type: 'note', if: 'data.note', text: '{{ data.note }}', from: 'note' },
];

export const annexSlot = { annexes: 'data.annexes', from: 'annexes' };

export const colophon = {
  switch: 'colophon',
  mainTo: '{{ view.mainTo }}',
  copyTo: '{{ view.copyTo }}',
  copyToFrom: 'copyTo',
  printer: '{{ view.printer }}',
  printDate: '{{ view.printDate }}',
  printDateFrom: 'printDate',
  onEvenPage: 'office.colophonOnEvenPage',
  from: 'printer',
};

/** A letter's 版记 holds 抄送 alone (10.1). */
const letterColophon = {
  switch: 'colophon',
  if: 'view.copyTo',
  copyTo: '{{ view.copyTo }}',
  copyToFrom: 'copyTo',
  printer: '',
  printDate: '',
  onEvenPage: false,
  plain: true,
};

/** @param way `either`: the view's `upward` says which */
const numberBlocks = (way: 'down' | 'up' | 'either'): readonly unknown[] =>
  way === 'either'
    ? [
        { ...number, if: 'view.upward == false' },
        { ...upwardNumber, if: 'view.upward' },
      ]
    : [way === 'up' ? upwardNumber : number];

/** The template of a paper with a red head (7.2–7.4). Throws a TemplateError where the kind's own parts are wrong. */
export const officialTemplate = (
  { subject, body, annexes = true, sections = [], wording }: OwnParts,
  way: 'down' | 'up' | 'either' = 'down',
): Template =>
  readTemplate({
    version: 1,
    document: document(subject),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...marks,
          {
            type: 'redHead',
            organs: { list: 'view.headOrgans' },
            suffix: '{{ data.suffix }}',
            prePrinted: 'office.prePrinted',
            from: 'organs',
          },
          ...numberBlocks(way),
          { type: 'redRule', prePrinted: 'office.prePrinted' },
          ...titleBlocks,
          ...body,
          annexList(annexes),
          ...signatureBlocks,
        ],
      },
      ...sections,
      ...(annexes ? [annexSlot] : []),
    ],
    colophon,
    wording: wordingWith(wording),
  });

/** The template of a letter (10.1). Throws as `officialTemplate` does. */
export const letterTemplate = ({
  subject,
  body,
  annexes = true,
  sections = [],
  wording,
}: OwnParts): Template =>
  readTemplate({
    version: 1,
    document: document(subject),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          {
            type: 'letterHead',
            organ: '{{ view.headOrgans[0] }}',
            prePrinted: 'office.prePrinted',
            from: 'organs',
          },
          {
            type: 'letterNumber',
            text: '{{ data.number }}',
            marks: marks.map(({ type, ...mark }) => ({ kind: type, ...mark })),
            from: 'number',
          },
          ...titleBlocks,
          ...body,
          annexList(annexes),
          ...signatureBlocks,
        ],
      },
      ...sections,
      ...(annexes ? [annexSlot] : []),
    ],
    colophon: letterColophon,
    wording: wordingWith(wording),
  });
