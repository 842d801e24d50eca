/** Which desk is open: none yet, one's own, or the sample; opened, changed for another, tried again when it is away. */
import type { Input, Output } from '../../contract';
import { settingsSchema } from '../../contract/desk';
import { completeAtOpening } from '../archive/complete';
import { AppError, type Words } from '../errors';
import type { RecordSource } from '../ports';
import { daily } from './daily';
import { openDesk, type Desk, type Settings } from './desk';
import { NO_OFFICE } from './no-office';
import { officeOfDesk } from './office';
import { carryNumbers } from './numbers-since';
import { overlayStamp } from './overlays';
import { buildSample } from './sample';
import { saveSettings } from './settings';
import type { FolderLook, FolderUse, Notice, Shelves } from './shelf';
import type { DeskTools } from './tools';

export interface SessionParts {
  readonly shelves: Shelves;
  readonly tools: DeskTools;
  /** Where the pictures of the kinds' samples are found. */
  readonly samples: RecordSource;
}

/** What `desk` answers of the session. */
export type SessionState = Omit<Output<'desk'>, 'fontTurn'>;

export interface Session {
  /** @throws AppError `setup` or `away` while none is open. */
  readonly desk: () => Promise<Desk>;
  /** The desk where one is open. */
  readonly open: () => Promise<Desk | undefined>;
  readonly state: () => Promise<SessionState>;
  /** The desk's, or their defaults while there is no office. */
  readonly settings: () => Promise<Settings>;
  readonly dismiss: (id: string) => void;
  readonly setUp: (input: Input<'setUp'>) => Promise<Output<'setUp'>>;
  readonly openSample: () => Promise<Output<'openSample'>>;
  readonly leaveSample: () => Promise<void>;
  readonly openFolder: (folder: string) => Promise<Output<'openFolder'>>;
  readonly checkFolder: (folder: string, use: FolderUse) => Promise<FolderLook>;
  /** Finishes what is under way and gives the folder free. */
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly place: string;
  readonly desk: Desk;
}
interface Away {
  readonly place: string;
  readonly words: Words;
  readonly tried: number;
}

/** A folder that is away is tried again after so long, ms. */
const RETRY = 4000;
/** How often a reader looks for what the writer has changed, ms. */
const FOLLOW = 3000;
const HOUR = 3600_000;
/** The daily backup waits so long after opening, ms: the first minute belongs to the user. */
const SETTLE = 60_000;

export function openSession({ shelves, tools, samples }: SessionParts): Session {
  let current: Opened | undefined;
  let away: Away | undefined;
  let own: Notice[] = [];
  let followed = 0;
  let wasReading = false;
  /** Goes on counting when another desk is opened. */
  let turns = 0;
  const dismissed = new Set<string>();
  const now = (): number => tools.now().getTime();

  const backUpDaily = (): void => {
    const desk = current?.desk;
    if (!desk || current?.place === shelves.samplePlace()) return;
    const done = daily(desk).then((words) => words && tell(words));
    void done.catch((error: unknown) => {
      if (!(error instanceof AppError)) tools.log(error);
      tell(
        error instanceof AppError
          ? error
          : { message: '每日备份没有做成', remedy: '请在“设置”里手工备份一次。' },
      );
    });
  };
  const tell = ({ message, remedy }: Words): void => {
    if (own.some((notice) => notice.message === message)) return;
    own = [
      ...own,
      { id: tools.newId(), at: tools.now().toISOString(), severity: 'warning', message, remedy },
    ];
  };
  const hourly = setInterval(backUpDaily, HOUR);
  hourly.unref();

  /** Opens a place in the stead of what is open now, which stays open when that cannot be. */
  async function change(place: string, how: 'open' | 'make'): Promise<Desk> {
    if (current?.place === place) return current.desk;
    const desk = await openDesk(await shelves[how](place), tools);
    const before = current;
    turns += before?.desk.turn() ?? 0;
    current = { place, desk };
    desk.told.forEach(tell);
    away = undefined;
    const isOwn = (at: string): boolean => at !== shelves.samplePlace();
    if (before && isOwn(before.place) && isOwn(place)) {
      const carried = await carryNumbers(before.desk, desk);
      if (carried) tell(carried);
    }
    await before?.desk.close();
    setTimeout(backUpDaily, SETTLE).unref();
    completeAtOpening(desk, tell);
    return desk;
  }
  const shut = async (): Promise<void> => {
    const before = current;
    turns += before?.desk.turn() ?? 0;
    current = undefined;
    await before?.desk.close();
  };
  async function openLast(): Promise<void> {
    const place = await shelves.last();
    if (place === undefined) return;
    try {
      await change(place, 'open');
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { message, remedy } = error;
      away = { place, words: { message, remedy }, tried: now() };
    }
  }

  let running: Promise<unknown> = openLast().catch(tools.log);
  /** One change of desks after the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = running.then(work);
    running = done.catch(() => undefined);
    return done;
  }
  const retry = async (): Promise<void> => {
    if (away && Math.abs(now() - away.tried) >= RETRY)
      await inTurn(() => (away ? openLast() : Promise.resolve()));
  };
  const open = async (): Promise<Desk | undefined> => {
    await running;
    return current?.desk;
  };

  async function state(): Promise<SessionState> {
    await running;
    await retry();
    const base = { version: tools.version, notices: [...own].filter(({ id }) => !dismissed.has(id)) };
    const none = { records: 0, drafts: 0, bin: 0 };
    if (!current) {
      const office = settingsSchema.shape.office.parse(NO_OFFICE);
      const at = away
        ? {
            mode: 'away' as const,
            folder: away.place,
            readOnly: `${away.words.message}。${away.words.remedy}`,
          }
        : { mode: 'setup' as const, folder: shelves.suggested() };
      return { ...base, ...at, sample: false, office, overlays: '', turn: turns, counts: none };
    }
    const { desk, place } = current;
    const readOnly = desk.shelf.readOnly();
    // also once after this process has taken the folder over from another that wrote it
    if (readOnly !== undefined ? Math.abs(now() - followed) >= FOLLOW : wasReading) {
      followed = now();
      void desk.follow();
    }
    wasReading = readOnly !== undefined;
    const backedUp = (await desk.shelf.backups()).map(({ at }) => at).sort();
    const [backupAt] = backedUp.slice(-1);
    let drafts = 0;
    for (const { line } of desk.records.all()) if (line.state === 'draft') drafts += 1;
    return {
      ...base,
      mode: desk.settings() === undefined ? 'setup' : readOnly === undefined ? 'write' : 'read',
      ...(readOnly === undefined ? {} : { readOnly }),
      folder: desk.shelf.place,
      sample: place === shelves.samplePlace(),
      office: officeOfDesk(desk),
      overlays: overlayStamp(desk),
      notices: [...desk.shelf.notices(), ...own].filter(({ id }) => !dismissed.has(id)),
      turn: turns + desk.turn(),
      ...(backupAt === undefined ? {} : { backupAt }),
      counts: { records: desk.records.size(), drafts, bin: desk.bin.size() },
    };
  }

  return {
    open,
    desk: async () => {
      const desk = await open();
      if (desk) return desk;
      throw away ? new AppError('away', away.words) : noOffice();
    },
    state,
    settings: async () => (await open())?.settings() ?? settingsSchema.parse({ office: NO_OFFICE }),
    dismiss: (id) => void dismissed.add(id),
    setUp: ({ office, folder }) =>
      inTurn(async () => {
        const there = current?.place === shelves.samplePlace() ? undefined : current?.place;
        const place = folder ?? there ?? shelves.suggested();
        const desk = await change(place, 'make');
        // a folder that is a desk already keeps its office
        if (desk.settings() === undefined) await saveSettings(desk, settingsSchema.parse({ office }));
        await shelves.remember(place);
        return { folder: desk.shelf.place };
      }),
    openSample: () =>
      inTurn(async () => {
        const place = shelves.samplePlace();
        let desk = await change(place, 'make');
        if (desk.registry().revision === 0) {
          // one that was not filled to the end is thrown away and begun again
          if (desk.settings() !== undefined) {
            await shut();
            await shelves.drop(place);
            desk = await change(place, 'make');
          }
          await buildSample(desk, samples);
        }
        return { folder: desk.shelf.place, records: desk.records.size() };
      }),
    leaveSample: () =>
      inTurn(async () => {
        if (current?.place === shelves.samplePlace()) await shut();
        await shelves.drop(shelves.samplePlace());
        if (!current) await openLast();
      }),
    openFolder: (folder) =>
      inTurn(async () => {
        const desk = await change(folder, 'make');
        if (folder !== shelves.samplePlace()) await shelves.remember(folder);
        return { folder: desk.shelf.place };
      }),
    checkFolder: async (folder, use) => ({
      ...(await shelves.look(folder, use, (await open())?.shelf.place)),
    }),
    close: async () => {
      clearInterval(hourly);
      await inTurn(shut);
    },
  };
}

const noOffice = (): AppError =>
  new AppError('setup', { message: '还没有设置单位', remedy: '请先填写单位名称和机关代字。' });
