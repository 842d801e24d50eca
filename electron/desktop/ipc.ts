/** The window's messages: each from a page of ours, each through the one door. */
import { ipcMain, shell, type IpcMainInvokeEvent } from 'electron';
import { answer, wordsOf } from '../answer';
import type { Reply } from '../contract';
import { replaceFile } from '../disk/replace-file';
import { openRecordFile } from '../disk/record-file';
import type { PictureStore } from '../disk/picture-store';
import type { Whole } from '../disk/whole';
import { AppError } from '../service/errors';
import { CHANNELS } from './channels';
import { chooseFolder, chooseRecord, chooseTarget } from './dialogs';
import { isRecordPath, type OpenedFiles } from './opened-files';
import { isPrintOrder, printersOf, printPage } from './print';
import { isTrusted } from './trusted-sender';
import { writtenFiles } from './written-files';

const REFUSED: Reply<never> = {
  ok: false,
  error: { code: 'sender', message: '这个页面不能使用本机的功能', remedy: '请重新打开窗口。' },
};

type Handler = (event: IpcMainInvokeEvent, ...given: readonly unknown[]) => Promise<unknown>;

const guarded = (channel: string, handler: Handler): void =>
  ipcMain.handle(channel, (event, ...given: unknown[]) =>
    isTrusted(event.senderFrame) ? handler(event, ...given) : REFUSED,
  );

export interface Desk {
  readonly application: Whole['application'];
  readonly store: PictureStore;
  /** Files that the system handed over. */
  readonly opened: OpenedFiles;
  readonly log: (error: unknown) => void;
}

/** Registers all messages that a window may send. */
export function registerCalls({ application, store, opened, log }: Desk): void {
  const written = writtenFiles();

  /** What goes wrong comes back as words: a rejection would leave the window waiting. */
  async function reply<T>(work: () => Promise<T>): Promise<Reply<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (!(error instanceof AppError)) log(error);
      return { ok: false, error: wordsOf(error) };
    }
  }
  const openPath = (file: string) =>
    reply(async () => application.openFile(await openRecordFile(file, store)));

  guarded(CHANNELS.call, (_event, name, input) => answer(application, String(name), input, log));

  guarded(CHANNELS.openFile, async ({ sender }) => {
    const file = await chooseRecord(sender);
    return file === undefined ? undefined : openPath(file);
  });

  // the preload asks for the path of a file that was dropped; a page cannot name one
  guarded(CHANNELS.openDropped, async (_event, file) =>
    typeof file === 'string' && isRecordPath(file) ? openPath(file) : undefined,
  );

  guarded(CHANNELS.takeOpened, () => Promise.all(opened.take().map(openPath)));

  guarded(CHANNELS.saveFile, async ({ sender }, name, bytes) => {
    if (typeof name !== 'string' || typeof bytes !== 'string') return REFUSED;
    const file = await chooseTarget(sender, name);
    if (file === undefined) return undefined;
    return reply(async () => {
      await replaceFile(file, Buffer.from(bytes, 'base64'));
      return written.add(file);
    });
  });

  guarded(CHANNELS.showInFolder, (_event, name) => {
    const file = typeof name === 'string' ? written.find(name) : undefined;
    if (file !== undefined) shell.showItemInFolder(file);
    return Promise.resolve(file !== undefined);
  });

  guarded(CHANNELS.chooseFolder, async ({ sender }, start) =>
    typeof start === 'string' ? chooseFolder(sender, start) : undefined,
  );

  guarded(CHANNELS.printers, ({ sender }) => printersOf(sender));

  guarded(CHANNELS.print, async ({ sender }, order) =>
    isPrintOrder(order) ? reply(() => printPage(sender, order)) : REFUSED,
  );
}
