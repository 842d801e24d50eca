/** An open desk: the shelf with its index, the settings, and the one queue through which everything is written. */
import { sampleOffice } from '../../../templates/sample-office';
import type { Input, Output } from '../../contract';
import { registrySchema, settingsSchema } from '../../contract/desk';
import { AppError, type Words } from '../errors';
import { createBodies } from './bodies';
import { createCatalog, type Catalog } from './catalog';
import { bodyOf, entryOf } from './entry';
import { createFinder, summaryOf, type Finder, type Library } from './find';
import { keepIndex } from './keep-index';
import { readSettings } from './office-documents';
import { overlayBook, type OverlayBook } from './overlay-book';
import type { Change, Shelf } from './shelf';
import { gone, parseStored, type StoredRecord, type Summary } from './stored';
import type { DeskTools } from './tools';

export type Settings = Output<'settings'>;
export type Registry = Output<'registry'>;
export type Question = Input<'find'>;

/** A deed for the journal. */
export interface Deed {
  readonly action: string;
  readonly subject: string;
  readonly note: string;
}

export interface Desk {
  readonly shelf: Shelf;
  readonly tools: DeskTools;
  readonly records: Catalog;
  readonly bin: Catalog;
  readonly library: Library;
  readonly find: Finder;
  /** In the recycle bin, where bodies are not searched. */
  readonly findInBin: Finder;
  /** Undefined until the office was set up. */
  readonly settings: () => Settings | undefined;
  /** What had to be done when it was opened. */
  readonly told: readonly Words[];
  readonly registry: () => Registry;
  /** The office's own wording of papers. */
  readonly overlays: OverlayBook;
  /** Counts up with every change. */
  readonly turn: () => number;
  readonly at: () => string;
  /** Work that must see nothing change under it, one after the other. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** @throws AppError `gone`. */
  readonly read: (id: string, from?: 'records' | 'bin') => Promise<StoredRecord>;
  /** Durable when it resolves. */
  readonly put: (record: StoredRecord) => Promise<void>;
  /** All changes or none, with the deed in the journal; durable when it resolves. */
  readonly commit: (deed: Deed, changes: readonly Change[]) => Promise<void>;
  /** @throws AppError `gone`. */
  readonly summary: (id: string) => Summary;
  /** Looks for what another process has changed, where this one only reads. */
  readonly follow: () => Promise<void>;
  /** The index is up to date and the bodies are read; for tests. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const officeOf = (settings: Settings | undefined) => settings?.office ?? sampleOffice;

/** Opens a shelf: usable when it resolves, its index brought up to date afterwards. */
export async function openDesk(shelf: Shelf, tools: DeskTools): Promise<Desk> {
  const records = createCatalog();
  const bin = createCatalog();
  const bodies = createBodies();
  const kept = await readSettings(shelf, tools);
  let { settings } = kept;
  let registry = registrySchema.safeParse(await shelf.read('office', 'registry')).data;
  const overlays = overlayBook(shelf, tools.ports.pictures.refOf);
  await overlays.read();
  let turn = 1;
  let queue: Promise<unknown> = Promise.resolve();

  const at = (): string => tools.now().toISOString();
  const index = keepIndex(
    { shelf, records, bin, bodies, office: () => officeOf(settings) },
    tools,
    () => (turn += 1),
  );

  /** What was written stands in the index at once. */
  const take = ({ collection, key, value }: Change): void => {
    if (collection === 'office' && key === 'settings') settings = settingsSchema.parse(value);
    if (collection === 'office' && key === 'registry') registry = registrySchema.parse(value);
    overlays.take({ collection, key, value });
    if (collection !== 'records' && collection !== 'bin') return;
    const catalog = collection === 'records' ? records : bin;
    index.touched(collection, key);
    const record = value === undefined ? undefined : parseStored(value, key);
    if (record) {
      catalog.set(entryOf(record, officeOf(settings), tools.ports.pictures.refOf, catalog.get(key)));
      if (collection === 'records') bodies.set(key, bodyOf(record.data));
    } else {
      catalog.delete(key);
      if (collection === 'records') bodies.delete(key);
    }
  };
  const written = (changes: readonly Change[]): void => {
    changes.forEach(take);
    turn += 1;
    index.changed();
  };

  const library: Library = { catalog: records, bodies, complete: index.complete };
  const desk: Desk = {
    shelf,
    tools,
    records,
    bin,
    library,
    find: createFinder(library),
    findInBin: createFinder({ ...library, catalog: bin, bodies: createBodies() }),
    settings: () => settings,
    told: kept.told,
    registry: () => registry ?? registrySchema.parse({}),
    overlays,
    turn: () => turn,
    at,
    alone: (work) => {
      const done = queue.then(work);
      queue = done.catch(() => undefined);
      return done;
    },
    read: async (id, from = 'records') => {
      const catalog = from === 'records' ? records : bin;
      const wasKnown = catalog.get(id) !== undefined;
      const record = parseStored(await shelf.read(from, id), id);
      if (!record) throw gone();
      // after a power cut the index is behind the shelf for a while: what is asked for stands in it at once
      if (!wasKnown && !index.complete()) take({ collection: from, key: id, value: record });
      return record;
    },
    put: async (record) => {
      await shelf.put('records', record.id, record);
      written([{ collection: 'records', key: record.id, value: record }]);
    },
    commit: async (deed, changes) => {
      await shelf.commit({ ...deed, id: tools.newId(), at: at(), actor: tools.actor, changes });
      written(changes);
    },
    summary: (id) => {
      const entry = records.get(id) ?? bin.get(id);
      if (entry) return summaryOf(entry, records);
      throw gone();
    },
    follow: async () => {
      await overlays.read();
      await index.follow();
    },
    settled: index.settled,
    close: async () => {
      await queue;
      await index.close();
      await shelf.close();
    },
  };
  await index.open();
  return desk;
}

/** @throws AppError `setup` while there is no office. */
export function settingsOf(desk: Desk): Settings {
  const settings = desk.settings();
  if (settings) return settings;
  throw new AppError('setup', { message: '还没有设置单位', remedy: '请先填写单位名称和机关代字。' });
}
