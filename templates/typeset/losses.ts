/** Collects what could not be set as written: removed, missing and borrowed characters; told once each at the end. */
import type { Fault } from '../official/fault';
import type { Atlas } from './faces';

export interface Losses {
  /** A control character or half a surrogate pair was left out. */
  readonly removed: (character: string, from: string | undefined) => void;
  /** A character came from a fallback font. */
  readonly fallback: (character: string, slot: number, from: string | undefined) => void;
  /** A character printed as 〓: page and line count from 1. */
  readonly missing: (character: string, from: string | undefined, page: number, line: number) => void;
  /** Everything so far as faults. */
  readonly faults: () => readonly Fault[];
}

const roleNames: Readonly<Record<string, string>> = {
  title: '小标宋',
  fangsong: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  latin: '西文',
};

/** `U+0007`: a character that cannot be shown is named by its number. */
const codeName = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

interface Found {
  readonly from: string | undefined;
  readonly characters: Set<string>;
}

export function createLosses({ fonts }: Atlas): Losses {
  const removed = new Map<string, Found>();
  const borrowed = new Map<number, Found>();
  const missing = new Map<string, { from: string | undefined; character: string; places: string[] }>();

  function note<Key>(found: Map<Key, Found>, key: Key, character: string, from: string | undefined): void {
    const known = found.get(key);
    if (known) known.characters.add(character);
    else found.set(key, { from, characters: new Set([character]) });
  }

  const fault = (
    from: string | undefined,
    rule: string,
    severity: Fault['severity'],
    message: string,
    remedy: string,
  ): Fault => ({ path: from ?? '', label: '', rule, severity, message, remedy });

  return {
    removed: (character, from) => note(removed, from ?? '', character, from),
    fallback: (character, slot, from) => note(borrowed, slot, character, from),
    missing: (character, from, page, line) => {
      const key = `${from ?? ''} ${character}`;
      const known = missing.get(key) ?? { from, character, places: [] };
      missing.set(key, known);
      known.places.push(`第${page}页第${line}行`);
    },
    faults: () => [
      ...[...missing.values()].map(({ from, character, places }) =>
        fault(
          from,
          'font',
          'E',
          `“${character}”（${codeName(character)}）没有字体可以显示，${places.slice(0, 3).join('、')}${places.length > 3 ? `等${places.length}处` : ''}印作〓。`,
          '请改用通行的字，或者导入含有该字的字体。',
        ),
      ),
      ...[...borrowed.entries()].map(([slot, { from, characters }]) => {
        const font = fonts[slot]!;
        const shown = [...characters].slice(0, 20).join('');
        return fault(
          from,
          'font',
          'I',
          `${roleNames[font.role]}字体中没有“${shown}”${characters.size > 20 ? `等${characters.size}字` : ''}，这些字用${font.family}代替。`,
          '如需字形一致，请安装字数更全的字体。',
        );
      }),
      ...[...removed.values()].map(({ from, characters }) =>
        fault(
          from,
          'layout',
          'W',
          `文字中有不可打印的字符（${[...characters].map(codeName).join('、')}），排版时已去掉。`,
          '请删去这些字符后重新输入。',
        ),
      ),
    ],
  };
}
