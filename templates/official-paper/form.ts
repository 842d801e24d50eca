/** Form fields of head, signature and colophon, shared by papers with a red head. */
import { addresseesField, type AddresseeLevel } from '../addressees';
import type { Field, FormSection } from '../form';

const signatureCases = [
  { value: 'A', label: '加盖印章' },
  { value: 'B', label: '不加盖印章' },
  { value: 'C', label: '加盖签发人签名章' },
] as const;

const numberField: Field = {
  kind: 'text',
  name: 'number',
  label: '发文字号',
  help: '定稿时取号，可以先不填',
};
const urgencyField: Field = {
  kind: 'choice',
  name: 'urgency',
  label: '紧急程度',
  options: [
    { value: '', label: '不标' },
    { value: '特急', label: '特急' },
    { value: '加急', label: '加急' },
  ],
};
const organsField: Field = {
  kind: 'list',
  of: 'unit',
  name: 'organs',
  label: '发文机关',
  help: '不填为本机关；联合行文主办机关在前',
};
const markFields: readonly Field[] = [
  { kind: 'text', name: 'copyNumber', label: '份号', maxLength: 6, help: '六位数字，一般不填' },
  { kind: 'text', name: 'secrecy', label: '密级', help: '一般不填；不得起草涉密公文' },
];

/** 版头: fields before those of the kind's own (签发人 of papers to a superior). */
export const headSection = (own: readonly Field[] = []): FormSection => ({
  title: '版头',
  fields: [
    numberField,
    ...own,
    urgencyField,
    organsField,
    { kind: 'yesNo', name: 'leadOnly', label: '红头只印主办机关', help: '联合行文时使用' },
    {
      kind: 'choice',
      name: 'suffix',
      label: '发文机关标志后缀',
      options: [
        { value: '文件', label: '“文件”二字' },
        { value: '', label: '只印机关名称' },
      ],
    },
    ...markFields,
  ],
});

/** 版头 of a letter. */
export const letterHeadSection: FormSection = {
  title: '版头',
  fields: [
    numberField,
    urgencyField,
    { ...organsField, help: '不填为本机关；联合行文主办机关在前，信头只印主办机关' },
    ...markFields,
  ],
};

/** 签发人 of a paper to a superior. */
export const signatoriesField: Field = {
  kind: 'list',
  of: 'person',
  name: 'signatories',
  label: '签发人',
  help: '主要负责人；联合行文时按机关次序填写',
};

const titleFields = (level: AddresseeLevel): readonly Field[] => [
  { kind: 'text', name: 'title', label: '标题', required: true, help: '关于…的＋文种' },
  addresseesField('addressees', '主送机关', level),
];

/** 标题 and 主送; `level` is the rank of a new addressee. */
export const titleSection = (level: AddresseeLevel): FormSection => ({
  title: '标题和主送',
  fields: [
    ...titleFields(level),
    {
      kind: 'yesNo',
      name: 'mainToInColophon',
      label: '主送机关移到版记',
      help: '主送机关太多、首页不能显示正文时使用',
    },
  ],
});

/** The same of a letter. */
export const letterTitleSection: FormSection = { title: '标题和主送', fields: titleFields('peer') };

export const bodyField: Field = {
  kind: 'longText',
  name: 'body',
  label: '正文',
  help: '一行一段；段首的 一、（一）1.（1）按层级排印',
};

/** 正文, with fields of the kind's own behind it. */
export const bodySection = (own: readonly Field[] = []): FormSection => ({
  title: '正文',
  fields: [bodyField, ...own],
});

export const annexSection: FormSection = {
  title: '附件',
  fields: [{ kind: 'annexes', name: 'annexes', label: '附件', help: '文字附件，或另一份文书' }],
};

/** 署名、日期 and 附注. */
export const signatureSection: FormSection = {
  title: '署名和日期',
  fields: [
    { kind: 'date', name: 'writtenDate', label: '成文日期', help: '负责人签发的日期' },
    {
      kind: 'group',
      name: 'signature',
      label: '署名',
      fields: [
        { kind: 'choice', name: 'case', label: '署名方式', options: signatureCases },
        {
          kind: 'rows',
          name: 'signers',
          label: '签名章',
          rowName: '签发人',
          rowTitle: 'name',
          blank: { post: '', name: '' },
          showIf: { field: 'case', is: ['C'] },
          fields: [
            { kind: 'text', name: 'post', label: '职务', help: '写全称' },
            { kind: 'person', name: 'name', label: '姓名' },
          ],
        },
      ],
    },
    { kind: 'list', of: 'unit', name: 'issuers', label: '署名机关', help: '不填与发文机关相同' },
    { kind: 'text', name: 'note', label: '附注', help: '例如 联系人和电话；圆括号自动加上' },
  ],
};

const copyToField = addresseesField('copyTo', '抄送机关', 'peer');

/** 版记 of a paper that is printed and handed out. */
export const colophonSection: FormSection = {
  title: '版记',
  fields: [
    copyToField,
    { kind: 'unit', name: 'printer', label: '印发机关', help: '不填用单位设置中的印发机关' },
    { kind: 'date', name: 'printDate', label: '印发日期', help: '“印发”二字自动加上' },
  ],
};

export const closingSections: readonly FormSection[] = [signatureSection, colophonSection];

/** 署名, and the 版记 of a letter. */
export const letterClosingSections: readonly FormSection[] = [
  signatureSection,
  { title: '抄送', fields: [copyToField] },
];
