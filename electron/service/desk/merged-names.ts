/** Names that went into another by a merge in the registry: drafts that still write them, rewritten as one step. */
import type { Input, Output } from '../../contract';
import type { Desk, Registry } from './desk';
import { titleOf } from './entry';
import { officeOfDesk } from './office';
import type { Change } from './shelf';
import { advanced, type StoredRecord } from './stored';
import { breathe } from './tools';
import { newVersion, versionRecord } from './versions';

type Names = Pick<Input<'mergedDrafts'>, 'names' | 'kept'>;
type Place = Output<'mergedDrafts'>[number]['places'][number];

/** Places of a paper that are shown, and characters of each. */
const SHOWN = 3;
const WIDTH = 40;
const BEFORE = 12;

/**
 * Puts the name that was kept in the stead of the others. A longer name of the registry that holds one of them is
 * another's and stays: 开封市环保局 when 环保局 was merged.
 */
export function rewriter({ units, people }: Registry, { names, kept }: Names): (text: string) => string {
  const gone = new Set(names.filter((name) => name !== '' && name !== kept));
  const holds = (name: string): boolean => [...gone].some((one) => name.includes(one));
  const registered = units.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  const known = new Set([...gone, kept, ...registered, ...people.map(({ name }) => name)].filter(holds));
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  return (text) => {
    let made = '';
    for (let at = 0; at < text.length;) {
      const name = longestFirst.find((one) => text.startsWith(one, at));
      made += name === undefined ? text[at]! : gone.has(name) ? kept : name;
      at += name?.length ?? 1;
    }
    return made;
  };
}

/** The same object where nothing changed. Papers among the annexes are as they were taken: they stay. */
function rewritten(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('sha256:') ? value : change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((one: unknown) => rewritten(one, change));
    return list.every((one, n) => one === value[n]) ? value : list;
  }
  const fields = Object.entries(value).map(
    ([key, one]) => [key, key === 'record' ? one : rewritten(one, change)] as const,
  );
  const before = value as Readonly<Record<string, unknown>>;
  return fields.every(([key, one]) => one === before[key]) ? value : Object.fromEntries(fields);
}

/** Both texts from a little before they part. */
function placeOf(before: string, after: string): Place {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const from = Math.max(0, at - BEFORE);
  const part = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + WIDTH)}${text.length > from + WIDTH ? '…' : ''}`;
  return { before: part(before), after: part(after) };
}

/** A draft with the name put in; undefined when it writes none of the others, or is no draft. */
async function draftWith(desk: Desk, id: string, change: (text: string) => string) {
  const record = await desk.read(id).catch(() => undefined);
  if (record?.state !== 'draft') return undefined;
  const data = rewritten(record.data, change);
  return data === record.data ? undefined : { record, data };
}

/** Drafts that write one of the names, with the first places; final papers are never among them. */
export async function mergedDrafts(desk: Desk, names: Names): Promise<Output<'mergedDrafts'>> {
  await desk.settled();
  const change = rewriter(desk.registry(), names);
  const found: Output<'mergedDrafts'> = [];
  for (const { line } of [...desk.records.all()]) {
    if (line.state !== 'draft') continue;
    const places: Place[] = [];
    let count = 0;
    const noting = (text: string): string => {
      const after = change(text);
      if (after === text) return text;
      count += 1;
      if (places.length < SHOWN) places.push(placeOf(text, after));
      return after;
    };
    if (await draftWith(desk, line.id, noting)) found.push({ id: line.id, title: line.title, count, places });
    await breathe();
  }
  return found;
}

const changeOf = (record: StoredRecord): Change => ({ collection: 'records', key: record.id, value: record });

/** Rewrites drafts in one change: all or none; what they held is kept as versions. */
export const rewriteDrafts = (
  desk: Desk,
  { ids, ...names }: Input<'rewriteDrafts'>,
): Promise<Output<'rewriteDrafts'>> =>
  desk.alone(async () => {
    const change = rewriter(desk.registry(), names);
    const changes: Change[] = [];
    const done: Output<'rewriteDrafts'>['done'] = [];
    const titles: string[] = [];
    for (const id of new Set(ids)) {
      const draft = await draftWith(desk, id, change);
      if (!draft) continue;
      const kept = await newVersion(desk, draft.record, 'restore');
      const next = advanced(draft.record, desk.at(), {
        data: draft.data,
        meta: { ...draft.record.meta, ...kept.meta },
      });
      changes.push(kept.change, changeOf(next));
      done.push({ id, version: kept.version, revision: next.revision });
      titles.push(titleOf(next, officeOfDesk(desk)));
    }
    const note = `“${names.names.join('”“')}”改为“${names.kept}”：${titles.join('；')}`;
    const [only] = done;
    const subject = done.length === 1 && only ? only.id : '';
    if (done.length > 0) await desk.commit({ action: 'rewritten', subject, note }, changes);
    return { done };
  });

/** Takes a rewriting back, of the drafts that nobody has changed since. */
export const unwriteDrafts = (
  desk: Desk,
  { done }: Input<'unwriteDrafts'>,
): Promise<Output<'unwriteDrafts'>> =>
  desk.alone(async () => {
    const changes: Change[] = [];
    const left: string[] = [];
    for (const { id, version, revision } of done) {
      const record = await desk.read(id).catch(() => undefined);
      if (record?.state !== 'draft' || record.revision !== revision) {
        left.push(desk.records.get(id)?.line.title ?? '');
        continue;
      }
      const { data } = await versionRecord(desk, id, version);
      changes.push(changeOf(advanced(record, desk.at(), { data })));
    }
    if (changes.length > 0)
      await desk.commit(
        { action: 'rewritten', subject: '', note: `${changes.length} 份草稿改回原来的名称` },
        changes,
      );
    return { left };
  });
