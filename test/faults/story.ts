/** A story of saves, finalisings, deletions and restorings: what step n does, and what the desk holds after it. */
import type { Change, Collection, Entry, Shelf } from '../../electron/service/desk/shelf';
import { COLLECTIONS } from '../../electron/disk/store/layout';

const PAPERS = 4;

/** Documents by `<collection>/<key>`. */
export type State = ReadonlyMap<string, unknown>;

export interface Step {
  readonly kind: 'save' | 'finalise' | 'delete' | 'restore';
  readonly changes: readonly Change[];
}

const paper = (id: string, revision: number): Record<string, unknown> => ({
  id,
  kind: 'notice',
  revision,
  data: { title: `第${revision}稿`, body: '整改'.repeat(50 + ((revision * 7919) % 4000)) },
});

/** What is done as the nth thing (from 1), given what is there. */
export function stepAt(n: number, state: State): Step {
  const id = `p${n % PAPERS}`;
  const inBin = state.get(`bin/${id}`);
  const record = state.get(`records/${id}`);
  if (inBin !== undefined)
    return {
      kind: 'restore',
      changes: [
        { collection: 'records', key: id, value: inBin },
        { collection: 'bin', key: id },
      ],
    };
  if (record !== undefined && n % 5 === 0)
    return {
      kind: 'delete',
      changes: [
        { collection: 'records', key: id },
        { collection: 'bin', key: id, value: record },
      ],
    };
  if (n % 3 === 0)
    return {
      kind: 'finalise',
      changes: [
        { collection: 'records', key: id, value: paper(id, n) },
        { collection: 'versions', key: `${id}.${(n % 7) + 1}`, value: { record: paper(id, n), at: '' } },
        { collection: 'numbers', key: '汴禹攻坚办-2017', value: { next: n } },
      ],
    };
  return { kind: 'save', changes: [{ collection: 'records', key: id, value: paper(id, n) }] };
}

export function after(state: State, { changes }: Step): State {
  const next = new Map(state);
  for (const { collection, key, value } of changes)
    if (value === undefined) next.delete(`${collection}/${key}`);
    else next.set(`${collection}/${key}`, value);
  return next;
}

export const entryOf = (n: number, { kind, changes }: Step): Entry => ({
  id: `e${n}`,
  at: '2017-10-09T06:20:00.000Z',
  actor: '张三',
  action: kind,
  subject: changes[0]!.key,
  note: `第${n}步`,
  changes,
});

/** Does a step on a shelf. */
export async function perform(shelf: Shelf, n: number, step: Step): Promise<void> {
  const [first] = step.changes;
  if (step.kind === 'save') await shelf.put(first!.collection, first!.key, first!.value);
  else await shelf.commit(entryOf(n, step));
}

/** Everything that a shelf holds. */
export async function contents(shelf: Shelf): Promise<State> {
  const found = new Map<string, unknown>();
  for (const collection of COLLECTIONS as readonly Collection[])
    for (const key of await shelf.keys(collection))
      found.set(`${collection}/${key}`, await shelf.read(collection, key));
  return found;
}

export const sameState = (a: State, b: State): boolean =>
  a.size === b.size && [...a].every(([key, value]) => JSON.stringify(value) === JSON.stringify(b.get(key)));
