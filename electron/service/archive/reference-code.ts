/** 档号: two standards disagree, an archive may want a third; so it is a template, the standards' two as data. */
import { fileStem } from '../file-name';

export const SCHEMES = {
  // Z109-WS·2011-Y-BGS-0001
  'DA/T 22-2015': '{全宗号}-{门类}·{年度}-{保管期限}-{机构}-{件号}',
  // Z109-WS·2011·Y·办公室-0001
  'DA/T 13-2022': '{全宗号}-{门类}·{年度}·{保管期限}·{机构}-{件号}',
} as const satisfies Readonly<Record<string, string>>;

/** 文书, the only sort of archives that this program makes. */
export const CATEGORY = 'WS';
/** 件号 are padded to so many digits. */
const DIGITS = 4;

/** Where an item stands; texts may be empty where the office does not use them. */
export interface CodeParts {
  readonly fonds: string;
  readonly year: string;
  readonly period: string;
  readonly section: string;
  readonly serial: number;
}

/** A template must place each item apart from all others. */
const NEEDED = ['年度', '件号'] as const;
const KNOWN: readonly string[] = ['全宗号', '门类', '年度', '保管期限', '机构', '件号'];

/** What is wrong with a template, as a sentence; undefined when nothing is. */
export function templateFault(template: string): string | undefined {
  const names = [...template.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name ?? '');
  const unknown = names.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return `档号模板里没有“${unknown}”这一项，可用：${KNOWN.join('、')}`;
  const missing = NEEDED.find((name) => !names.includes(name));
  return missing === undefined ? undefined : `档号模板里缺少“{${missing}}”`;
}

/** A 档号. A part that is empty goes with the mark before it, the first with the mark behind it. */
export function referenceCode(template: string, parts: CodeParts): string {
  const values: Readonly<Record<string, string>> = {
    全宗号: parts.fonds,
    门类: CATEGORY,
    年度: parts.year,
    保管期限: parts.period,
    机构: parts.section,
    件号: String(parts.serial).padStart(DIGITS, '0'),
  };
  let code = '';
  let mark = '';
  for (const [, between = '', name] of template.matchAll(/([^{}]*)(?:\{([^{}]*)\}|$)/gu)) {
    mark += between;
    const value = name === undefined ? '' : (values[name] ?? '');
    if (name !== undefined && value === '') mark = '';
    else {
      code += (code === '' && name !== undefined && mark.length === 1 ? '' : mark) + value;
      mark = '';
    }
  }
  return code;
}

/** The lowest class, in which 件号 count without gaps. */
export const groupOf = ({ year, period, section }: Omit<CodeParts, 'serial' | 'fonds'>): string =>
  [`${CATEGORY}·${year}`, period, section].filter((part) => part !== '').join('-');

/** Folder of an item's bag from the archive's folder. */
export const bagPath = (code: string, year: string, version: number): string =>
  `${year}/${fileStem(code, '件')}${version > 1 ? `.v${version}` : ''}`;
