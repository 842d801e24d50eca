/** Two prints of one record compared as the window does: by the text that pdf.js reads from the files. */
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../../electron/disk/host';
import { recordFiles } from '../../../electron/disk/record-files';
import { archivePaper } from '../../../electron/service/archive/paper';
import {
  comparePages,
  lineDifferences,
  pageRanges,
  placeOf,
} from '../../../renderer/archive/pdf/compare-pages';
import { linesOf, type PdfLine } from '../../../renderer/archive/pdf/pdf-lines';
import { kinds } from '../../../templates/kinds/index';
import { kindsWith } from '../../../templates/overlay/kinds';
import { noOverlay, type Overlay } from '../../../templates/overlay/overlay';
import { sampleOffice } from '../../../templates/sample-office';

const samples = fileURLToPath(
  new URL('../../../templates/kinds/rectification-report/pictures', import.meta.url),
);
const { ports, store } = openHost({ samples, fonts: { folders: [] } });
const kind = kinds.find(({ slug }) => slug === 'rectification-report')!;

async function printed(overlays: readonly Overlay[] = []) {
  const { version, samples: list } = kind;
  const record = { kind: kind.slug, version, data: list[0]!.data };
  const job = {
    records: [record],
    source: recordFiles(store).nowhere,
    office: sampleOffice,
    kindsOf: () => kindsWith(kinds, overlays),
  };
  const { pdf } = await archivePaper(job, undefined, ports);
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const file = await loading.promise;
  const pages: (readonly PdfLine[])[] = [];
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n);
    pages.push(linesOf((await page.getTextContent()).items, page.view[3]!));
  }
  await loading.destroy();
  return pages;
}

const alike = () => Promise.resolve(true);
const line = (text: string): PdfLine => ({ text, left: 0, right: 10, y: 0, height: 10 });
const texts = (...list: string[]) => list.map(line);

describe('lines of a page', () => {
  it('are the printed ones, in order, with what stands apart told apart', async () => {
    const [first] = await printed();
    const read = first!.map(({ text }) => text);
    expect(read.find((one) => one.startsWith('汴禹攻坚办'))).toMatch(
      /^汴禹攻坚办〔2017〕\d+号 签发人：程立功$/u,
    );
    expect(read.slice(-2)).toEqual(['在整改2个，其中达到序时进度1个、未达到序时进度1个。', '— 1 —']);
  });

  it('are paired where one stands for the other, and named where only one side has them', () => {
    const found = lineDifferences(texts('甲', '乙', '丙', '丁'), texts('甲', '已', '丙', '戊', '丁'));
    expect(found.map((one) => [one.sealed?.text, one.now?.text, placeOf(2, one)])).toEqual([
      ['乙', '已', '第 3 页第 2 行'],
      [undefined, '戊', '第 3 页第 4 行'],
    ]);
    expect(lineDifferences(texts('甲', '乙'), texts('甲', '乙'))).toEqual([]);
  });
});

describe('prints of one record', () => {
  it('are one when nothing changed', async () => {
    expect(await comparePages(await printed(), await printed(), alike)).toEqual([]);
  });

  it('differ in the page and line whose words a template has otherwise', async () => {
    const words = { overview: { text: '总体情况', was: '基本情况' } };
    const sealed = await printed();
    const found = await comparePages(sealed, await printed([{ ...noOverlay(kind.slug), words }]), alike);
    expect(found.map(({ page }) => page)).toEqual([0]);
    const [difference, ...others] = found[0]!.lines;
    expect(others).toEqual([]);
    expect([difference!.sealed!.text, difference!.now!.text]).toEqual(['一、基本情况', '一、总体情况']);
    const at = sealed[0]!.findIndex(({ text }) => text === '一、基本情况');
    expect(placeOf(0, difference!)).toBe(`第 1 页第 ${at + 1} 行`);
  });

  it('differ where a page is drawn otherwise, and in pages that only one has', async () => {
    const sealed = [texts('甲'), texts('乙'), texts('丙')];
    expect(await comparePages(sealed, sealed, (page) => Promise.resolve(page !== 1))).toEqual([
      { page: 1, lines: [] },
    ]);
    const shorter = await comparePages(sealed, sealed.slice(0, 2), alike);
    expect(shorter.map(({ page, only }) => [page, only])).toEqual([[2, 'sealed']]);
    expect([pageRanges([0, 1, 2, 6]), pageRanges([4])]).toEqual(['1–3、7', '5']);
  });
});
