/** The worker's side of typesetting: keeps the record and the last pages, answers with what changed. */
import type { Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import { kindsWith } from '../../templates/overlay/kinds';
import type { Page } from '../../templates/typeset/page';
import { editIn } from '../state/paths';
import { withResolved } from '../state/references';
import { compose } from './compose';
import type { Made, Task } from './compose-words';
import { same } from './same';

type Setup = Extract<Task, { say: 'setup' }>;
type Compose = Extract<Task, { say: 'compose' }>;
type More = Extract<Task, { say: 'more' }>;

/** Pages in one answer: taking them in costs the window no more than a few milliseconds. */
const PARCEL = 6;

export const facesOf = (page: Page): ReadonlySet<string> =>
  new Set(page.items.flatMap((item) => (item.kind === 'line' ? item.runs.map((run) => run.face) : [])));

/** @param report gets what the program itself did wrong. */
export function createComposer(report: (error: unknown) => void): {
  readonly setUp: (task: Setup) => void;
  readonly compose: (task: Compose) => Made;
  readonly more: (task: More) => Made;
} {
  let setup: Setup | undefined;
  let data: unknown;
  let found: NonNullable<Compose['found']> = { known: new Map(), sizes: {} };
  let worded: readonly Kind[] = kinds;
  let pages: readonly Page[] = [];
  /** As the window has them; an empty sheet is none of `pages`. */
  let held: Page[] = [];
  let faces: ReadonlyMap<Page, ReadonlySet<string>> = new Map();
  let faceIds: readonly string[] = [];
  let faults: Made['faults'];

  /** Pages that are the same as before stay the same objects. */
  function keep(made: readonly Page[]): void {
    pages = made.map((page, n) => {
      const before = pages[n];
      return before !== undefined && same(before, page) ? before : page;
    });
  }

  /** The next pages that the window does not have as they are, those near a sheet first. */
  function parcel(near: number | undefined): Omit<NonNullable<Made['pages']>, 'faces'> {
    const stale = pages.flatMap((page, n) => (held[n] === page ? [] : [n]));
    if (near !== undefined) stale.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
    const now = near === undefined ? stale : stale.slice(0, PARCEL);
    const later = stale.slice(now.length);
    const empty = later.filter((n) => held[n] === undefined);
    const changed = [
      ...now.map((n) => [n, pages[n]!] as const),
      ...empty.map((n) => [n, { ...pages[n]!, items: [], bookmarks: [] }] as const),
    ];
    held.length = Math.min(held.length, pages.length);
    for (const [n, page] of changed) held[n] = page;
    return { count: pages.length, changed, left: later.length };
  }

  function forget(): void {
    pages = [];
    held = [];
    faceIds = [];
    faults = undefined;
  }

  return {
    setUp: (task) => {
      setup = task;
      forget();
    },
    compose: ({ turn, kind: slug, version, path, value, near, overlays, found: news }) => {
      const began = performance.now();
      data = path === '' ? value : editIn(data, path, () => value);
      // another record may have come: the window has none of its pages
      if (path === '') forget();
      if (news !== undefined) found = news;
      if (overlays !== undefined) worded = kindsWith(kinds, overlays);
      const form = kinds.find((one) => one.slug === slug)?.form;
      const whole = form === undefined ? data : withResolved(form, data, found.known);
      if (setup === undefined) throw new Error('no fonts');
      const made = compose(
        { kind: slug, version, data: whole },
        setup.office,
        setup.chains,
        found.sizes,
        report,
        worded,
      );
      const told = faults !== undefined && same(faults, made.faults) ? undefined : made.faults;
      faults = made.faults;
      const answer = { turn, ...(told === undefined ? {} : { faults: told }) };
      if (made.layout === undefined) return { ...answer, took: performance.now() - began };
      keep(made.layout.pages);
      faces = new Map(pages.map((page) => [page, faces.get(page) ?? facesOf(page)]));
      const ids = [...new Set([...faces.values()].flatMap((set) => [...set]))].sort();
      const newIds = same(ids, faceIds) ? undefined : ids;
      faceIds = ids;
      return {
        ...answer,
        pages: { ...parcel(near), ...(newIds === undefined ? {} : { faces: newIds }) },
        took: performance.now() - began,
      };
    },
    more: ({ turn, near }) => {
      const began = performance.now();
      return { turn, pages: parcel(near), took: performance.now() - began };
    },
  };
}
