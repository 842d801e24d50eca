/** Finding Chinese words by what is typed: a part of them, or the initials of their pinyin (zgqk for 整改情况). */
import { pinyin } from 'pinyin-pro';

const known = new Map<string, string>();

/** Initials in lower case: 整改情况 → zgqk; Latin letters and digits stay. */
export function initialsOf(words: string): string {
  let found = known.get(words);
  if (found === undefined) {
    found = pinyin(words, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
    known.set(words, found);
  }
  return found;
}

/** Whether every part of what was typed is in the words or in their initials; nothing typed matches all. */
export function matches(words: string, typed: string): boolean {
  const parts = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== '');
  const low = words.toLowerCase();
  return parts.every(
    (part) => low.includes(part) || (/^[a-z0-9]+$/u.test(part) && initialsOf(words).includes(part)),
  );
}
