/** The application as a window sees it: every call of the contract on the services. */
import type { Envelope } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import { kindsWith } from '../../templates/overlay/kinds';
import type { PictureBytes } from '../../templates/writers/input';
import type { Api } from '../contract';
import type { paperCalls } from '../contract/papers';
import type { fontCalls } from '../contract/fonts';
import type { sheetCalls } from '../contract/sheets';
import { campaignApi, type CampaignApi } from './campaign/campaign-api';
import { exchangeApi, type ExchangeApi } from './campaign/exchange-api';
import { incomingApi, type IncomingApi } from './campaign/incoming-api';
import { deskApi, type DeskApi } from './desk/desk-api';
import type { Jobs } from './desk/jobs';
import { deskSource } from './desk/office';
import { picturesOf } from './desk/pictures-of';
import type { PaperThread, ProofPaper } from './desk/proof';
import type { Session } from './desk/session';
import { broughtFontApi } from './documents/brought-fonts';
import { kindList, kindOf, sampleOf, schemaOf } from './documents/catalogue';
import { exportPaper } from './documents/export';
import { formats } from './documents/formats';
import { findOffice } from './documents/offices';
import { builtIn, overlaysOf, withOverlays, type OverlaySource } from './documents/overlays';
import { packRecord } from './documents/pack';
import { renderPaper } from './documents/render';
import { resolveRecord } from './documents/resolve';
import { sheetApi } from './documents/sheets';
import { AppError } from './errors';
import { fileStem } from './file-name';
import type { Ports, RecordFile, RecordFiles, RecordSource } from './ports';
import { faultOf, readEnvelope } from './records/read-envelope';
import { recent } from './recent';

/** Record files open at once in this session, and pictures kept for the window to fetch. */
const MAX_OPEN = 20;
const MAX_PICTURES = 64;

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Calls on a record as it is, and what a desktop adds: a file that was chosen by its path. */
export interface PaperApi extends Pick<
  Api,
  keyof typeof paperCalls | keyof typeof sheetCalls | keyof typeof fontCalls
> {
  readonly openFile: (file: RecordFile) => ReturnType<Api['open']>;
}
export type Application = PaperApi & DeskApi & CampaignApi & ExchangeApi & IncomingApi;

/** The source of records that are stored on the desk. */
export const DESK_SOURCE = 'desk';

/** The application of a host without a desk: the command line, tests of papers. */
export const createApi = (ports: Ports, files: RecordFiles): PaperApi =>
  createCalls(ports, files, undefined, undefined).papers;

/**
 * The whole application: papers, and the desk that they are stored on.
 * @param thread where single papers are laid out and written; on this thread when there is none.
 */
export function createApplication(
  ports: Ports,
  files: RecordFiles,
  session: Session,
  jobs: Jobs,
  thread?: PaperThread,
): Application {
  const { papers, sourceOf } = createCalls(ports, files, session, thread);
  return {
    ...papers,
    ...deskApi(session, jobs, sourceOf, ports.broughtFonts.turn),
    ...campaignApi(session, ports),
    ...exchangeApi(session, ports),
    ...incomingApi(session),
  };
}

function createCalls(
  ports: Ports,
  files: RecordFiles,
  session: Session | undefined,
  thread: PaperThread | undefined,
) {
  const open = recent<RecordSource>(MAX_OPEN);
  const pictures = recent<PictureBytes>(MAX_PICTURES);

  const fileOf = (id: string | undefined): RecordSource => {
    if (id === undefined) return files.nowhere;
    const source = open.get(id);
    if (source) return source;
    throw new AppError('source', { message: '这个文件已经关闭', remedy: '请重新打开文件。' });
  };
  /** A picture that was added lies on the desk, whatever the record came from. */
  const withDesk = (source: RecordSource): RecordSource => ({
    ...source,
    picture: async (ref) => {
      const desk = ref.startsWith('sha256:') ? await session?.open() : undefined;
      return (await desk?.shelf.picture(ref)) ?? source.picture(ref);
    },
  });
  /** A stored record's references, asked of whichever desk is open then. */
  const stored: RecordSource = {
    ...files.nowhere,
    office: async () => {
      const desk = await session?.open();
      return desk ? deskSource(desk).office() : undefined;
    },
  };
  const sourceOf = (id: string | undefined): RecordSource =>
    withDesk(id === DESK_SOURCE ? stored : fileOf(id));
  const wordings = async (): Promise<OverlaySource> => (await session?.open())?.overlays ?? builtIn;
  const jobOf = async (record: Envelope, id: string | undefined, setup?: 'common' | 'exact') => {
    const source = sourceOf(id);
    const found = await findOffice(source, setup ? { setup } : {});
    const overlays = await overlaysOf(record, await wordings(), ports.pictures.refOf);
    const worded = kindsWith(kinds, overlays);
    return {
      found,
      overlays,
      job: { records: [record], source, office: found.office, kindsOf: () => worded },
    };
  };
  /** All that a record which no file is behind is printed from, so that a thread can; undefined for one of a file. */
  const wholePaper = async (
    record: Envelope,
    { found, overlays, job }: Awaited<ReturnType<typeof jobOf>>,
    id: string | undefined,
  ): Promise<ProofPaper | undefined> => {
    if (id !== undefined && id !== DESK_SOURCE) return undefined;
    const own = new Map<string, Uint8Array>();
    for (const ref of await picturesOf(record)) {
      // what is nowhere is told where it stands, when the paper is set
      const bytes = await job.source.picture(ref).catch(() => undefined);
      if (bytes) own.set(ref, bytes);
    }
    const roles = (await ports.fonts()).roles.map(({ file }) => file);
    return { record, office: found.office, overlays, pictures: own, fonts: roles };
  };
  const openFile = (file: RecordFile): ReturnType<Api['open']> => {
    open.set(file.key, file.source);
    const { record, faults } = readEnvelope(file.json);
    const opened = { name: file.name, source: file.key, faults: [...faults] };
    return Promise.resolve(record ? { ...opened, record } : opened);
  };
  const resolved = async (record: Envelope, id: string | undefined) => {
    const whole = await resolveRecord(record, sourceOf(id), kinds, ports.pictures);
    for (const [ref, bytes] of Object.entries(whole.pictures)) pictures.set(`${id ?? ''} ${ref}`, bytes);
    return whole;
  };

  const papers: PaperApi = {
    openFile,
    ...sheetApi(ports.sheets),
    ...broughtFontApi(ports.broughtFonts),
    kinds: () => Promise.resolve(kindList()),
    sample: async ({ kind, name }) => Promise.resolve(sampleOf(kind, name)),
    schema: async ({ kind }) => Promise.resolve(schemaOf(kind)),
    office: async ({ source }) => {
      const { office, from } = await findOffice(sourceOf(source), {});
      return { office, from };
    },
    open: async ({ name, bytes }) => {
      try {
        return await openFile(await files.open(name, Buffer.from(bytes, 'base64')));
      } catch (error) {
        if (error instanceof AppError) return { name, source: '', faults: [faultOf(error)] };
        throw error;
      }
    },
    resolve: async ({ record, source }) => {
      const whole = await resolved(record, source);
      const sizes = Object.entries(whole.pictures).map(([ref, { width, height }]) => [
        ref,
        { width, height },
      ]);
      return {
        record: whole.record,
        pictures: Object.fromEntries(sizes) as Record<string, { width: number; height: number }>,
        faults: [...whole.faults],
      };
    },
    picture: async ({ record, source, ref }) => {
      const key = `${source ?? ''} ${ref}`;
      const found = pictures.get(key) ?? (await resolved(record, source)).pictures[ref];
      if (found) return found.bytes;
      throw new AppError('picture', { message: '找不到这张图片', remedy: '请重新选择图片。' });
    },
    addPicture: async ({ bytes }) => {
      const file = Buffer.from(bytes, 'base64');
      const { width, height } = await ports.pictures.upright(file);
      const desk = await session?.open();
      const isKept = desk !== undefined && desk.shelf.readOnly() === undefined;
      return { ref: isKept ? await desk.shelf.addPicture(file) : files.addPicture(file), width, height };
    },
    check: async ({ record, source }) => {
      const made = await jobOf(record, source);
      const { found, job } = made;
      const paper = thread && (await wholePaper(record, made, source));
      if (thread && paper) return { faults: [...found.faults, ...(await thread.prove(paper)).faults] };
      return { faults: [...found.faults, ...(await renderPaper(job, ports)).faults] };
    },
    export: async ({ record, source, to, setup, final = false }) => {
      const asked = await jobOf(record, source, setup);
      const { found, job } = asked;
      const paper = thread && (await wholePaper(record, asked, source));
      const made =
        thread && paper
          ? await thread.print({ ...paper, to, final })
          : await exportPaper(job, { to: [to], final, strictFonts: false }, ports);
      const answer = { faults: [...found.faults, ...made.faults], replaced: [...made.replaced] };
      const [file] = made.files;
      if (!file) return answer;
      const name = `${stemOf(record)}.${to}`;
      return { ...answer, file: { name, mime: formats[to].mime, bytes: base64(file.bytes) } };
    },
    pack: async ({ record, source }) => {
      const packed = await packRecord(record, sourceOf(source), ports);
      const whole = await withOverlays(packed.record, await wordings());
      const json = new TextEncoder().encode(`${JSON.stringify(whole, undefined, 2)}\n`);
      const isBag = packed.pictures.size > 0;
      const file = {
        name: `${stemOf(record)}.${isBag ? 'duban' : 'json'}`,
        mime: isBag ? 'application/zip' : 'application/json',
        bytes: base64(isBag ? files.bag(json, packed.pictures) : json),
      };
      return { file, faults: [...packed.faults] };
    },
    fonts: async () => {
      const { chains, roles } = await ports.fonts();
      return { chains, roles: [...roles] };
    },
    fontFile: async ({ id }) => (await ports.fonts()).file(id),
  };
  return { papers, sourceOf };
}

/** A record's title as a file name; the kind's name while it has none. */
function stemOf(record: Envelope): string {
  const kind = kindOf(record.kind);
  const parsed = kind.schema.safeParse(record.data);
  return fileStem(parsed.success ? kind.titleOf(parsed.data) : '', kind.title);
}
