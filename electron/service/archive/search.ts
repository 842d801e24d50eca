/** Items found by words, as papers are: in what the journal says of them, in pinyin, by case, and in the sealed text. */
import type { Input } from '../../contract';
import { kinds } from '../../../templates/kinds/index';
import { bodyOf } from '../desk/entry';
import type { Desk } from '../desk/desk';
import { readingOf } from '../desk/pinyin';
import { inHead, termsOf, type Head } from '../desk/search-terms';
import { parseStored } from '../desk/stored';
import { breathe } from '../desk/tools';
import type { ChainEntry } from './chain';

/** What an item is found by; it never changes, so that it is worked out once. */
interface Words {
  readonly head: Head;
  /** The sealed record's words and case; read when the head alone does not find. */
  body?: string;
}

const known = new WeakMap<Desk, Map<string, Words>>();

/** Sealed records that are read side by side. */
const AT_ONCE = 16;

const kindTitle = (slug: string): string => kinds.find((kind) => kind.slug === slug)?.title ?? '';

function headOf({ title, number, code, author, kind, forCase = '' }: ChainEntry): Head {
  const head = [title, number, code, author, kindTitle(kind), forCase].join('\n').toLowerCase();
  return { head, ...readingOf([title, author].join(' ')) };
}

/** @returns undefined when the item cannot be read now: it is tried again with the next question. */
async function sealedWords(desk: Desk, { path, record }: ChainEntry): Promise<string | undefined> {
  // an item that cannot be read is found by its head; the check of the archive names what is wrong with it
  const bytes = await desk.shelf.archive.file(path, 'data/record.json').catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const stored = parseStored(JSON.parse(new TextDecoder().decode(bytes)), record);
    if (!stored) return undefined;
    const words = bodyOf(stored.data);
    const current = desk.library.bodies.get(record);
    const forCase = stored.meta.forCase?.id.toLowerCase();
    // the same text is held once
    const text = current === words ? current : words;
    return forCase === undefined ? text : `${text}\n${forCase}`;
  } catch {
    return undefined;
  }
}

const isOneOf = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value);

type Wanted = Input<'archiveCatalogue'>;

/** Those of the entries that a question means, in their order. */
export async function wantedOf(
  desk: Desk,
  entries: readonly ChainEntry[],
  { text, years, periods, kinds: slugs, unscanned, section }: Wanted,
): Promise<readonly ChainEntry[]> {
  const among = entries.filter(
    (entry) =>
      isOneOf(years, entry.year) &&
      isOneOf(periods, entry.period) &&
      isOneOf(slugs, entry.kind) &&
      (section ?? entry.section) === entry.section &&
      !(unscanned && (entry.scans ?? 0) > 0),
  );
  const terms = termsOf(text);
  if (terms.length === 0) return among;
  const cache = known.get(desk) ?? new Map<string, Words>();
  known.set(desk, cache);
  const found = new Set<ChainEntry>();
  const unread: (readonly [ChainEntry, Words])[] = [];
  for (const [at, entry] of among.entries()) {
    const words: Words = cache.get(entry.path) ?? { head: headOf(entry) };
    cache.set(entry.path, words);
    if (terms.every((term) => inHead(words.head, term))) found.add(entry);
    else unread.push([entry, words]);
    if (at % 500 === 499) await breathe();
  }
  for (let from = 0; from < unread.length; from += AT_ONCE)
    await Promise.all(
      unread.slice(from, from + AT_ONCE).map(async ([entry, words]) => {
        const body = words.body ?? (await sealedWords(desk, entry));
        if (body !== undefined) words.body = body;
        if (terms.every((term) => inHead(words.head, term) || body?.includes(term.text) === true))
          found.add(entry);
      }),
    );
  return among.filter((entry) => found.has(entry));
}
