/** What the desktop asks of a printer, and what comes of Chromium's answers. */
import type { WebContents, WebContentsPrintOptions } from 'electron';
import { expect, test } from 'vitest';
import { isPrintOrder, optionsFor, printPage } from '../../../electron/desktop/print';
import { AppError } from '../../../electron/service/errors';

/** A page whose printing comes out so. */
function contents(success: boolean, reason: string) {
  const asked: WebContentsPrintOptions[] = [];
  const print = (options: WebContentsPrintOptions, done: (success: boolean, reason: string) => void) => {
    asked.push(options);
    done(success, reason);
  };
  return { asked, page: { print } as unknown as WebContents };
}

test('nothing is scaled, turned or given a margin, whoever chooses the printer', () => {
  for (const printer of ['', '办公室']) {
    const options = optionsFor({ printer, bothSides: true });
    expect(options).toMatchObject({ scaleFactor: 100, landscape: false, pageSize: 'A4', pagesPerSheet: 1 });
    expect(options).toMatchObject({ margins: { marginType: 'none' }, duplexMode: 'longEdge' });
    expect([options.silent, options.deviceName]).toEqual([printer !== '', printer]);
  }
  expect(optionsFor({ printer: '', bothSides: false }).duplexMode).toBe('simplex');
});

test('a page cannot order anything else', () => {
  expect(isPrintOrder({ printer: '', bothSides: true })).toBe(true);
  for (const given of [undefined, null, {}, { printer: 1, bothSides: true }, { printer: 'x' }])
    expect(isPrintOrder(given)).toBe(false);
});

test('cancelled is no fault; what failed is said in words', async () => {
  const order = { printer: '办公室', bothSides: true };
  expect(await printPage(contents(true, '').page, order)).toBe(true);
  expect(await printPage(contents(false, 'Print job canceled').page, order)).toBe(false);
  for (const reason of ['Failed to enumerate printers', 'Invalid deviceName provided', 'Print job failed']) {
    const error: unknown = await printPage(contents(false, reason).page, order).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).message).toMatch(/^[\u4e00-\u9fff]+$/u);
  }
});
