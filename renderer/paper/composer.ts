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

export const facesOf = (page: Page): ReadonlySet<string> =>
  new Set(page.items.flatMap((item) => (item.kind === 'line' ? item.runs.map((run) => run.face) : [])));

/** @param report gets what the program itself did wrong. */
export function createComposer(report: (error: unknown) => void): {
  readonly setUp: (task: Setup) => void;
  readonly compose: (task: Compose) => Made;
} {
  let setup: Setup | undefined;
  let data: unknown;
  let found: NonNullable<Compose['found']> = { known: new Map(), sizes: {} };
  let worded: readonly Kind[] = kinds;
  let pages: readonly Page[] = [];
  let faces: ReadonlyMap<Page, ReadonlySet<string>> = new Map();
  let faceIds: readonly string[] = [];
  let faults: Made['faults'];

  /** Pages that are the same as before stay the same objects. */
  function changedOf(made: readonly Page[]): readonly (readonly [number, Page])[] {
    const changed: (readonly [number, Page])[] = [];
    pages = made.map((page, n) => {
      const before = pages[n];
      if (before !== undefined && same(before, page)) return before;
      changed.push([n, page]);
      return page;
    });
    return changed;
  }

  return {
    setUp: (task) => {
      setup = task;
      pages = [];
      faceIds = [];
      faults = undefined;
    },
    compose: ({ turn, kind: slug, version, path, value, overlays, found: news }) => {
      const began = performance.now();
      data = path === '' ? value : editIn(data, path, () => value);
      if (path === '') {
        // another record may have come: the window has none of its pages
        pages = [];
        faceIds = [];
        faults = undefined;
      }
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
      const changed = changedOf(made.layout.pages);
      faces = new Map(pages.map((page) => [page, faces.get(page) ?? facesOf(page)]));
      const ids = [...new Set([...faces.values()].flatMap((set) => [...set]))].sort();
      const newIds = same(ids, faceIds) ? undefined : ids;
      faceIds = ids;
      return {
        ...answer,
        pages: { count: pages.length, changed, ...(newIds === undefined ? {} : { faces: newIds }) },
        took: performance.now() - began,
      };
    },
  };
}
