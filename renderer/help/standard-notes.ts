/** What the standard says for each part of the form, shortly, with its clause. */
import { official } from '../../templates/official/standard';

interface Note {
  readonly section: string;
  readonly says: string;
  readonly source: string;
}

const o = official;

/** GB/T 9704-2012 unless another source is named. */
export const standardNotes: readonly Note[] = [
  {
    section: '版面',
    says: `A4 纸，天头 ${o.topMargin.value} mm，订口 ${o.bindingMargin.value} mm，版心 ${o.typeAreaWidth.value} × ${o.typeAreaHeight.value} mm；每面 ${o.linesPerPage.value} 行，每行 ${o.charactersPerLine.value} 字，正文 3 号仿宋。`,
    source: '5.2',
  },
  {
    section: '发文机关标志',
    says: `红色小标宋，上边缘距版心上边缘 ${o.redHeadTop.value} mm；由机关全称或规范化简称加“文件”二字组成，也可以不加。`,
    source: '7.2.4',
  },
  {
    section: '发文字号',
    says: '机关代字、年份、序号；年份用六角括号〔〕，序号不编虚位，不加“第”字；上行文居左空一字，并标签发人。',
    source: '7.2.5、7.2.6',
  },
  {
    section: '标题',
    says: '2 号小标宋，居中；由发文机关、事由和文种组成；回行时词意完整、排列对称。',
    source: '7.3.1，条例第九条（七）',
  },
  {
    section: '主送机关',
    says: '标题下空一行，顶格，末尾全角冒号；上行文一般只主送一个。',
    source: '7.3.2，条例第十五条',
  },
  {
    section: '正文',
    says: '层次依次为“一、”“（一）”“1.”“（1）”；一级黑体，二级楷体，三、四级仿宋。',
    source: '7.3.3',
  },
  {
    section: '附件说明',
    says: '正文下空一行，左空二字“附件：”；名称后不加标点，与附件首页的标题一致。',
    source: '7.3.4',
  },
  {
    section: '署名和成文日期',
    says: '成文日期用阿拉伯数字，年月日写全，不编虚位；是负责人签发的日期。',
    source: '7.3.5',
  },
  { section: '附注', says: '居左空二字，加圆括号，排在成文日期下一行。', source: '7.3.6' },
  {
    section: '附件',
    says: '另面编排，“附件”二字和顺序号用 3 号黑体顶格排在第一行。',
    source: '7.3.7',
  },
  {
    section: '版记',
    says: '抄送机关、印发机关、印发日期；排在最后一面，首末线粗、中间线细。',
    source: '7.4',
  },
  {
    section: '页码',
    says: '4 号半角宋体阿拉伯数字，左右各一条一字线；单页居右空一字，双页居左空一字。',
    source: '7.5',
  },
  {
    section: '横排表格',
    says: '页码位置与其他页一致；单页码表头在订口一边，双页码表头在切口一边。',
    source: '9',
  },
];
