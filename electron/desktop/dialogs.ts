/** The system's open and save dialogs: the only way by which the window reaches the disk. */
import path from 'node:path';
import { BrowserWindow, dialog, type WebContents } from 'electron';

const RECORDS = [{ name: '督办文书记录', extensions: ['json', 'duban'] }];

const NAMES: Readonly<Record<string, string>> = {
  '.docx': 'Word 文档',
  '.pdf': 'PDF 文件',
  '.txt': '文本文件',
  '.json': '督办文书记录',
  '.duban': '督办文书文件包',
};

/** @returns the path chosen, or undefined when it was cancelled. */
export async function chooseRecord(contents: WebContents): Promise<string | undefined> {
  const options = { title: '打开记录', filters: RECORDS, properties: ['openFile' as const] };
  const window = BrowserWindow.fromWebContents(contents);
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0];
}

/**
 * @param start where the dialog opens; '' where the system likes.
 * @returns the folder chosen, or undefined when it was cancelled.
 */
export async function chooseFolder(contents: WebContents, start: string): Promise<string | undefined> {
  const options = {
    title: '选择文件夹',
    buttonLabel: '选择',
    properties: ['openDirectory' as const, 'createDirectory' as const, 'promptToCreate' as const],
    ...(path.isAbsolute(start) ? { defaultPath: start } : {}),
  };
  const window = BrowserWindow.fromWebContents(contents);
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0];
}

/**
 * @param name proposed file name; folders in it are not obeyed.
 * @returns the path chosen, or undefined when it was cancelled.
 */
export async function chooseTarget(contents: WebContents, name: string): Promise<string | undefined> {
  const plain = path.basename(name);
  const extension = path.extname(plain);
  const filters = [{ name: NAMES[extension] ?? '文件', extensions: [extension.slice(1)] }];
  const options = { title: '保存', defaultPath: plain, filters };
  const window = BrowserWindow.fromWebContents(contents);
  const { filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return filePath === '' ? undefined : filePath;
}
