/** `word/styles.xml`: our own styles alone, so that nothing of the library's or of Word's defaults shows through. */
import type { Style, StyleName } from '../../flow/flow';
import { redInk } from '../../official/ink';
import { bodySize } from '../../official/setups';
import { faceNames } from '../../official/face-names';
import { runFonts } from './faces';
import { paragraphProperties, type ParagraphProperties } from './properties';
import { characterTitle, type StyleBook } from './style-book';
import { hexColour, valued } from './xml';

/**
 * Rules of Chinese setting that our line breaker follows: no hanging marks, no gap between Chinese and digits,
 * no widow control (22 rows stay 22).
 */
const asian =
  '<w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/>';

/** Pictures take their own height as line. */
const ownHeight: readonly StyleName[] = ['Picture'];
/** The mark of a picture's paragraph must not heighten its line. */
const pictureSize = 1;

function runProperties(style: Style, latinFace: string): string {
  const chinese = faceNames[style.face];
  const latin = style.chineseOnly ? chinese : latinFace;
  const size = Math.round((ownHeight.includes(style.name) ? pictureSize : style.size) * 2);
  return [
    runFonts(chinese, latin),
    style.color === 'red' ? valued('color', hexColour(redInk)) : '',
    style.spacing === 0 ? '' : valued('spacing', Math.round(style.spacing * 20)),
    valued('sz', size),
    valued('szCs', size),
  ].join('');
}

/** @param base what the style is a variant of: what it has against its base is written outright */
function properties(style: Style, base?: Style): ParagraphProperties {
  const indent = style.firstLine;
  return {
    keepNext: style.keepNext === (base?.keepNext ?? false) ? undefined : style.keepNext,
    line: ownHeight.includes(style.name) ? 'single' : { height: style.line },
    indents:
      indent === 0
        ? undefined
        : { firstLineChars: Math.round((indent / style.size) * 100), firstLine: indent },
    align: style.align,
    outline: style.outline,
  };
}

const paragraphStyle = (id: string, title: string, style: Style, latin: string, base?: Style) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}">${valued('name', title)}` +
  `${valued('basedOn', base?.name ?? 'Normal')}<w:qFormat/>` +
  `<w:pPr>${paragraphProperties(properties(style, base))}</w:pPr><w:rPr>${runProperties(style, latin)}</w:rPr></w:style>`;

/** The whole part; `pitch` is the line pitch of the page's grid in pt. */
export function stylesPart(book: StyleBook, pitch: number, latinFace: string): string {
  const fonts = runFonts(faceNames.fangsong, latinFace);
  const size = bodySize * 2;
  const run = `${fonts}${valued('sz', size)}${valued('szCs', size)}`;
  const language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  // on the grid LibreOffice rounds other heights up to its multiples and moves baselines with each face's metrics;
  // lines of exact height need no grid (Word ignores it for them)
  const normal = { snapToGrid: false, line: { height: pitch } } as const;
  const own = Object.values(book.styles).map((style) =>
    paragraphStyle(style.name, style.title, style, latinFace),
  );
  const variants = book.variants.map(({ id, base, style, title }) =>
    paragraphStyle(id, title, style, latinFace, book.styles[base]),
  );
  const characters = book.characters.map((style) => {
    const chinese = faceNames[style.face];
    return (
      `<w:style w:type="character" w:customStyle="1" w:styleId="${style.id}">${valued('name', characterTitle(style))}` +
      `<w:rPr>${runFonts(chinese, style.mark ? chinese : latinFace)}</w:rPr></w:style>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}${language}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphProperties({ line: 'single' })}</w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${valued('name', 'Normal')}<w:qFormat/>` +
    `<w:pPr><w:widowControl w:val="0"/>${paragraphProperties({ asian, ...normal })}</w:pPr><w:rPr>${run}</w:rPr></w:style>` +
    [...own, ...variants, ...characters].join('') +
    '</w:styles>'
  );
}
