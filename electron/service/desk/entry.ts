/** What the list of papers needs of one record: its line, and what a search looks through. */
import { kinds } from '../../../templates/kinds/index';
import type { Kind } from '../../../templates/kind';
import type { Office } from '../../../templates/office';
import type { Severity } from '../../../templates/official/fault';
import { annexedIn, type Annexed } from './annexed';
import { dayOf } from './days';
import { readingOf } from './pinyin';
import type { StoredRecord, Summary } from './stored';

/** A record in the index. All of it is derived from the record and may be made again. */
export interface Entry {
  readonly line: Omit<Summary, 'derived' | 'annexesChanged'>;
  /** The record that it was derived from, with the digest of that one's data then. */
  readonly origin?: { readonly id: string; readonly digest: string };
  /** The desk's papers among its annexes, with the digests of their data as they stand there. */
  readonly annexed?: readonly { readonly id: string; readonly digest: string }[];
  /** Digest of the record's own data. */
  readonly digest: string;
  /** Title, number, units and kind, lower case. */
  readonly head: string;
  /** Pinyin of title and units: initials, and whole syllables. */
  readonly initials: string;
  readonly syllables: string;
  /** 20171009; '' without a date. */
  readonly day: string;
  readonly year: string;
}

/** Longest body that is searched, characters: more than any paper of the campaign but the longest speeches. */
const MAX_BODY = 20_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const kindBySlug = (slug: string): Kind | undefined => kinds.find((kind) => kind.slug === slug);

/** A text of the data by its name; '' for anything else. */
export const textAt = (data: unknown, name: string): string => {
  const value = isObject(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** The field that holds 成文日期, or what stands for it on papers that have none: 填报日期, 讲话日期. */
export const writtenDateOf = (data: unknown): string => textAt(data, 'writtenDate') || textAt(data, 'date');

/** The title, also of data that does not parse; and how many faults the schema and the kind's rules find. */
function judge(record: StoredRecord, office: Office): Pick<Entry['line'], 'title' | 'errors' | 'warnings'> {
  const kind = kindBySlug(record.kind);
  const named = (title: string): string => (title.trim() === '' ? `未命名${kind?.title ?? '文书'}` : title);
  if (!kind || record.version > kind.version)
    return { title: named(textAt(record.data, 'title')), errors: 1, warnings: 0 };
  const { success, data, error } = kind.schema.safeParse(record.data);
  if (!success) {
    return { title: named(textAt(record.data, 'title')), errors: error.issues.length, warnings: 0 };
  }
  // the rules alone: binding a paper to find what stands wrong on its pages would be slower than the save itself
  const faults = kind.check(data, office);
  const count = (severity: Severity): number => faults.filter((fault) => fault.severity === severity).length;
  let [errors, warnings] = [count('E'), count('W')];
  for (const annex of annexedIn(kind.form, record.data)) {
    const found = faultsOf(annex, office);
    errors += found.errors;
    warnings += found.warnings;
  }
  return { title: named(kind.titleOf(data)), errors, warnings };
}

/** How many faults an annex has by itself. */
function faultsOf(annex: Annexed, office: Office): Pick<Entry['line'], 'errors' | 'warnings'> {
  const kind = kindBySlug(annex.kind);
  if (!kind || annex.version > kind.version) return { errors: 1, warnings: 0 };
  const { success, data, error } = kind.schema.safeParse(annex.data);
  if (!success) return { errors: error.issues.length, warnings: 0 };
  const severities = kind.check(data, office).map(({ severity }) => severity);
  const count = (wanted: Severity): number => severities.filter((severity) => severity === wanted).length;
  return { errors: count('E'), warnings: count('W') };
}

/** The title of a record's data, also of data that does not parse. */
export const titleOf = (record: StoredRecord, office: Office): string => judge(record, office).title;

/** 主送 or 承办 units, else the unit that the paper is for. */
function unitsOf(data: unknown): readonly string[] {
  if (!isObject(data)) return [];
  const { addressees, unit } = data;
  if (Array.isArray(addressees))
    return addressees.map((one) => textAt(one, 'name')).filter((name) => name !== '');
  return typeof unit === 'string' && unit !== '' ? [unit] : [];
}

/**
 * The line of a record and what is searched of it, but for the body.
 * @param known the entry so far: how its title is read need not be worked out again.
 */
export function entryOf(
  record: StoredRecord,
  office: Office,
  digestOf: (bytes: Uint8Array) => string,
  known?: Entry,
): Entry {
  const { id, data, state, revision, meta, source } = record;
  const { title, errors, warnings } = judge(record, office);
  const number = textAt(data, 'number');
  const date = writtenDateOf(data);
  const units = unitsOf(data);
  const day = dayOf(date);
  const form = kindBySlug(record.kind)?.form;
  const annexed = (form === undefined ? [] : annexedIn(form, data))
    .filter((annex) => annex.id !== '')
    .map((annex) => ({ id: annex.id, digest: digestOfData(annex.data, digestOf) }));
  const head = [title, number, ...units, kindBySlug(record.kind)?.title ?? ''].join('\n').toLowerCase();
  const { initials, syllables } = known?.head === head ? known : readingOf([title, ...units].join(' '));
  return {
    line: {
      id,
      kind: record.kind,
      title,
      number,
      date,
      units: [...units],
      state,
      revision,
      created: meta.created,
      modified: meta.modified,
      errors,
      warnings,
      versions: meta.versions,
    },
    ...(source && source.id !== '' ? { origin: { id: source.id, digest: source.digest } } : {}),
    ...(annexed.length > 0 ? { annexed } : {}),
    digest: digestOfData(data, digestOf),
    head,
    initials,
    syllables,
    day,
    year: day.slice(0, 4),
  };
}

/** As deriving a record notes it of its source. */
export const digestOfData = (data: unknown, digestOf: (bytes: Uint8Array) => string): string =>
  digestOf(new TextEncoder().encode(JSON.stringify(data)));

/** All words that a record's data hold, lower case, one field a line. */
export function bodyOf(data: unknown): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (value: unknown): void => {
    if (length > MAX_BODY) return;
    if (typeof value === 'string') {
      // references, and the words of choices
      if (value === '' || value.startsWith('sha256:') || /^[a-z][A-Za-z]*$/u.test(value)) return;
      parts.push(value);
      length += value.length + 1;
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(data);
  return parts.join('\n').slice(0, MAX_BODY).toLowerCase();
}
