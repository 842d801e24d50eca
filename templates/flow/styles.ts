/** The named paragraph styles of both set-ups: face, size, line and indent of every element of the paper. */
import { bodySize, bodySpacing, type PageSetup } from '../official/setups';
import { fontSize } from '../official/measures';
import { official } from '../official/standard';
import { faces, redHeadFace, type ElementFace } from '../official/standard/faces';
import type { Style, StyleName, Styles } from './flow';
import { letterNumberLine } from './letter';

/** First-line indent of the body (7.3.3): 2 字 of 3号, pt. */
const firstLineIndent = official.indentFirstLine.value * bodySize;

type Look = Omit<Style, 'name'>;

/** 3号 仿宋 on the page's own pitch: what every element is unless it says otherwise. */
const base = (pitch: number): Look => ({
  title: '正文',
  face: 'fangsong',
  size: bodySize,
  line: pitch,
  align: 'left',
  firstLine: 0,
  spacing: 0,
  keepNext: false,
  chineseOnly: false,
});

/** Face and size as the standard's table has them. */
const look = (element: ElementFace): Pick<Style, 'face' | 'size'> => ({
  face: element.face,
  size: fontSize[element.size],
});

/** Elements of the body share the character grid: justified at 15.7 pt a character. */
const running = (pitch: number): Look => ({ ...base(pitch), align: 'justify', spacing: bodySpacing });

const heading = (pitch: number, level: 1 | 2 | 3 | 4, title: string): Look => ({
  ...running(pitch),
  ...look(faces[`heading${level}`]),
  title,
  firstLine: firstLineIndent,
  keepNext: true,
  outline: level - 1,
});

/**
 * The styles of a set-up.
 * @returns every style by name; lengths in pt. Faces and sizes: GB/T 9704-2012 7.2–7.5; table and caption
 * sizes are practice.
 */
export function stylesFor(setup: PageSetup): Styles {
  const p = setup.pitch;
  const table = fontSize.小四;
  const looks: Record<StyleName, Look> = {
    CopyNumber: { ...base(p), ...look(faces.copyNumber), title: '份号' },
    Secrecy: { ...base(p), ...look(faces.secrecy), title: '密级和保密期限' },
    Urgency: { ...base(p), ...look(faces.urgency), title: '紧急程度' },
    RedHead: {
      ...base(p),
      face: redHeadFace.face,
      title: '发文机关标志',
      size: 48,
      line: 56,
      align: 'center',
      color: 'red',
    },
    DocumentNumber: { ...base(p), title: '发文字号', align: 'center' },
    LetterNumber: { ...base(p), title: '信函发文字号', line: letterNumberLine },
    Dateline: { ...base(p), title: '编发单位和日期' },
    Signatories: { ...base(p), title: '签发人' },
    RedRule: { ...base(p), title: '版头分隔线', size: 1, line: 1 },
    Title: {
      ...base(p),
      ...look(faces.title),
      title: '公文标题',
      line: official.titlePitch.value,
      align: 'center',
    },
    Byline: { ...base(p), ...look(faces.byline), title: '标题下说明', align: 'center' },
    Addressees: { ...running(p), title: '主送机关' },
    Body: { ...running(p), title: '公文正文', firstLine: firstLineIndent },
    Heading1: heading(p, 1, '一级标题'),
    Heading2: heading(p, 2, '二级标题'),
    Heading3: heading(p, 3, '三级标题'),
    Heading4: heading(p, 4, '四级标题'),
    AnnexList: { ...running(p), title: '附件说明' },
    AnnexLabel: { ...base(p), ...look(faces.annexLabel), title: '附件序号', chineseOnly: true, outline: 0 },
    Issuer: { ...base(p), title: '署名', align: 'right' },
    WrittenDate: { ...base(p), title: '成文日期', align: 'right' },
    Note: { ...running(p), title: '附注', firstLine: firstLineIndent },
    Attendance: { ...running(p), ...look(faces.attendanceNames), title: '出席人员' },
    Blank: { ...base(p), title: '空行' },
    CutLine: { ...base(p), title: '裁切线', face: 'song', size: fontSize.五号, line: 18, align: 'center' },
    TableHead: { ...base(p), title: '表头', face: 'hei', size: table, line: 18, align: 'center' },
    TableText: { ...base(p), title: '表格文字', size: table, line: 18 },
    PictureCaption: { ...base(p), title: '图片说明', size: table, line: 20, align: 'center' },
    Picture: { ...base(p), title: '图片', align: 'center', keepNext: true },
    Colophon: { ...base(p), ...look(faces.colophon), title: '版记', line: 25 },
    PageNumber: {
      ...base(p),
      ...look(faces.pageNumber),
      title: '页码',
      chineseOnly: true,
      line: look(faces.pageNumber).size,
    },
    Tiny: { ...base(p), title: '间隔', size: 1, line: 1 },
  };
  const names = Object.keys(looks) as StyleName[];
  return Object.fromEntries(names.map((name) => [name, { name, ...looks[name] }])) as Styles;
}
