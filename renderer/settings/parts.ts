/** The rooms of the settings, each with its address: #/settings/fonts. */

export const parts = [
  { key: 'office', words: '单位与红头' },
  { key: 'pages', words: '版面' },
  { key: 'series', words: '文号与文件名' },
  { key: 'numbers', words: '文号登记' },
  { key: 'archive', words: '归档' },
  { key: 'templates', words: '模板' },
  { key: 'fonts', words: '字体' },
  { key: 'folder', words: '存放位置' },
  { key: 'backup', words: '备份' },
  { key: 'look', words: '外观' },
  { key: 'about', words: '关于' },
] as const;

export type Part = (typeof parts)[number]['key'];

export const partOf = (text: string): Part => parts.find(({ key }) => key === text)?.key ?? 'office';
