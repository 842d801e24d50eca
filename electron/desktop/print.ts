/** Printing a window's page: the sheets of its print style as they are, by the system's dialog or on a named printer. */
import type { WebContents, WebContentsPrintOptions } from 'electron';
import { AppError } from '../service/errors';
import type { Printer, PrintOrder } from '../contract';

/** Whether a page's message is an order that may be obeyed. */
export const isPrintOrder = (given: unknown): given is PrintOrder => {
  const { printer, bothSides } = (given ?? {}) as Partial<Record<keyof PrintOrder, unknown>>;
  return typeof printer === 'string' && typeof bothSides === 'boolean';
};

/** The page's style has turned the sheets and set their size: nothing may be scaled, turned or given a margin here. */
export const optionsFor = ({ printer, bothSides }: PrintOrder): WebContentsPrintOptions => ({
  silent: printer !== '',
  deviceName: printer,
  printBackground: true,
  margins: { marginType: 'none' },
  scaleFactor: 100,
  landscape: false,
  pagesPerSheet: 1,
  pageSize: 'A4',
  duplexMode: bothSides ? 'longEdge' : 'simplex',
});

const retry = '请检查打印机是否开着、连着、有纸，再试一次；也可以导出 PDF 后在别处打印。';
/** Chromium's reasons. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  'Failed to enumerate printers': [
    '本机没有可用的打印机',
    '请先在系统里添加打印机；也可以导出 PDF 后在别处打印。',
  ],
  'Invalid deviceName provided': ['选中的打印机不在了', '请另选一台打印机，或选“打印时在系统窗口里选”。'],
  'Invalid printer settings': [
    '打印机不接受这些设置（A4、无边距、实际大小）',
    '请选“打印时在系统窗口里选”，在系统的窗口里设置。',
  ],
};

/** The printers that the system knows, as it names them to the user. */
export async function printersOf(contents: WebContents): Promise<readonly Printer[]> {
  const printers = await contents.getPrintersAsync();
  return printers.map(({ name, displayName }) => ({ name, label: displayName === '' ? name : displayName }));
}

/** @returns false when the user cancelled it. @throws AppError `print` when it failed. */
export function printPage(contents: WebContents, order: PrintOrder): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(optionsFor(order), (success, reason) => {
      if (success) resolve(true);
      else if (/cancel/iu.test(reason)) resolve(false);
      else {
        const [message, remedy] = reasons[reason] ?? ['打印没有完成', retry];
        reject(new AppError('print', { message, remedy }));
      }
    });
  });
}
