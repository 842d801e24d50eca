/** The official faces by the family names that Word and WPS list on Chinese machines (practice: the standard names classes). */

/** A DOCX names these whatever the machine has that made it. */
export const faceNames = {
  title: '方正小标宋简体',
  fangsong: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  song: '宋体',
  latin: 'Times New Roman',
} as const;
