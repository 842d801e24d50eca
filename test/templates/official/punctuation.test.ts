import { describe, expect, it } from 'vitest';
import {
  isCjk,
  isClosingMark,
  isHan,
  isInseparable,
  isOpeningMark,
  takesLatinFace,
  widthInCharacters,
} from '../../../templates/official/punctuation';

describe('character classes', () => {
  it('keep closing marks from a line’s start and opening marks from its end', () => {
    for (const mark of '。，、；：？！’”）》】〕…·.%') expect(isClosingMark(mark), mark).toBe(true);
    for (const mark of '‘“（《【〔([') expect(isOpeningMark(mark), mark).toBe(true);
    for (const other of '中A1“《') expect(isClosingMark(other), other).toBe(false);
    for (const other of '中A1”》') expect(isOpeningMark(other), other).toBe(false);
  });

  it('hold —— and …… together', () => {
    expect(isInseparable('—', '—')).toBe(true);
    expect(isInseparable('…', '…')).toBe(true);
    expect(isInseparable('—', '…')).toBe(false);
    expect(isInseparable('。', '。')).toBe(false);
  });

  it('tell Chinese from Latin', () => {
    for (const character of ['中', '〇', '𠮷', '䶮']) expect(isHan(character), character).toBe(true);
    for (const character of ['A', '1', '。', '×']) expect(isHan(character), character).toBe(false);
    for (const character of ['中', '。', '（', '〔', 'あ']) expect(isCjk(character), character).toBe(true);
    expect(isCjk('A')).toBe(false);
  });

  it('give ASCII and accented letters the Latin face, marks of Chinese text the Chinese one', () => {
    for (const character of ['A', 'z', '0', ' ', '~', '%', 'é', 'ü', 'ǎ']) {
      expect(takesLatinFace(character), character).toBe(true);
    }
    for (const character of '中“”‘’—…·×÷①μ²〔') expect(takesLatinFace(character), character).toBe(false);
  });

  it('measure a text in 字', () => {
    expect(widthInCharacters('2017年10月16日')).toBe(7);
    expect(widthInCharacters('PM2.5')).toBe(2.5);
    expect(widthInCharacters('“散乱污”')).toBe(5);
    expect(widthInCharacters('')).toBe(0);
  });
});
