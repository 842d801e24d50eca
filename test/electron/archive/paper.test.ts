/** The archive's PDF of every kind: PDF/A-2b as an independent judge has it, the 归档章 where it belongs and on no ink. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openHost } from '../../../electron/disk/host';
import { recordFiles } from '../../../electron/disk/record-files';
import { archivePaper, type ArchivePaper } from '../../../electron/service/archive/paper';
import { kinds } from '../../../templates/kinds/index';
import { mmToPt, ptToMm } from '../../../templates/official/measures';
import { sampleOffice } from '../../../templates/sample-office';
import { freePlace } from '../../../templates/typeset/archive-stamp';
import type { Page, PlacedItem } from '../../../templates/typeset/page';
import { notRun } from '../../support/not-run';
import { readPdf } from '../../support/read-pdf';
import { tempFolder } from '../../support/temp-folder';
import { hasVeraPdf, pdfaFaults } from '../../support/verapdf/verapdf';

const fresh = tempFolder();
const samples = fileURLToPath(
  new URL('../../../templates/kinds/rectification-report/pictures', import.meta.url),
);
const { ports, store } = openHost({ samples, fonts: { folders: [] } });
const source = recordFiles(store).nowhere;
const cells = { fonds: 'Z109', year: '2017', serial: '12', section: 'BGS', period: '30年' };

/** Made once each. */
const papers = new Map<string, Promise<ArchivePaper>>();

function paperOf(slug: string): Promise<ArchivePaper> {
  const { version, samples: list } = kinds.find((kind) => kind.slug === slug)!;
  const { data } = slug === 'task-breakdown' ? list[1]! : list[0]!;
  const job = { records: [{ kind: slug, version, data }], source, office: sampleOffice };
  const paper = papers.get(slug) ?? archivePaper(job, (pages) => ({ ...cells, pages: String(pages) }), ports);
  papers.set(slug, paper);
  return paper;
}

it('is PDF/A-2b for veraPDF, whatever the kind', { timeout: 300_000 }, async ({ skip }) => {
  if (!(await hasVeraPdf())) {
    notRun('archive PDFs before veraPDF: its libraries and a Java compiler; .ci/run fetches them');
    skip();
  }
  const folder = await fresh();
  const files: string[] = [];
  for (const { slug } of kinds) {
    const file = path.join(folder, `${slug}.pdf`);
    await writeFile(file, (await paperOf(slug)).pdf);
    files.push(file);
  }
  expect(await pdfaFaults(files)).toBe('');
  // a judge that finds fault with nothing is none
  const plain = path.join(folder, 'plain.pdf');
  const bytes = Buffer.from((await paperOf('speech')).pdf).toString('latin1');
  await writeFile(plain, bytes.replace('/OutputIntents', '/OutputIntentz'), 'latin1');
  expect(await pdfaFaults([plain])).toContain('bad ');
});

describe('what can be read from the file', () => {
  it.each(kinds.map(({ slug }) => slug))('of %s', async (slug) => {
    const { pdf, pages } = await paperOf(slug);
    const text = Buffer.from(pdf).toString('latin1');
    const read = await readPdf(pdf);
    expect(read.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</u);
    expect(text).toContain('/OutputIntents');
    expect(text).toMatch(/\/ID \[\s*<[0-9a-f]{32}>/u);
    expect(text).not.toMatch(/\/(Encrypt|JavaScript|JS|Launch|EmbeddedFiles|AA|URI)\b/u);
    const fonts = text.match(/\/FontDescriptor \d+ 0 R/gu)?.length ?? 0;
    expect(fonts).toBeGreaterThan(0);
    expect(text.match(/\/FontFile[23] \d+ 0 R/gu)).toHaveLength(fonts);
    expect(pages).toBe(read.pages.length);
  });
});

describe('归档章', () => {
  it('stands in the middle above the text of every kind, in six cells', async () => {
    for (const { slug } of kinds) {
      const { pdf, pages } = await paperOf(slug);
      const [page] = (await readPdf(pdf)).pages;
      const texts = ['Z109', '2017', '12', 'BGS', '30', String(pages)];
      const top = page!.runs.filter(({ y, turn }) => turn === 0 && ptToMm(y) < 27);
      const joined = top.map(({ chars }) => chars.map(({ text }) => text).join(''));
      for (const text of texts) expect(joined.join(' '), slug).toContain(text);
      // the middle cells' texts stand about the middle of the sheet
      const year = top.find(({ chars }) => chars.map(({ text }) => text).join('') === '2017')!;
      const right = Math.max(...year.chars.map(({ x, ink }) => x + ink));
      expect(ptToMm((year.x + right) / 2)).toBeCloseTo(ptToMm(page!.width) / 2, 0);
    }
  });

  const page = (items: readonly PlacedItem[]): Page => ({
    width: mmToPt(210),
    height: mmToPt(297),
    orientation: 'portrait',
    items,
    bookmarks: [],
  });
  const block = (left: number, top: number, width: number, height: number): PlacedItem => ({
    kind: 'rule',
    x: mmToPt(left),
    y: mmToPt(top),
    width: mmToPt(width),
    height: mmToPt(height),
    color: 'black',
    role: 'table',
  });
  const placed = (items: readonly PlacedItem[]) => {
    const place = freePlace(page(items));
    return place && [ptToMm(place.x), ptToMm(place.y)].map((one) => Math.round(one * 10) / 10);
  };

  it('goes beside what stands in the middle, and nowhere when nothing is free', () => {
    expect(placed([])).toEqual([82.5, 12]);
    expect(placed([block(27, 37, 156, 225)])).toEqual([82.5, 12]);
    // something at the top of the middle: to the right of it
    expect(placed([block(100, 5, 20, 20)])).toEqual([149, 12]);
    expect(placed([block(100, 5, 20, 20), block(160, 5, 20, 20)])).toEqual([16, 12]);
    // text that begins high: the stamp moves up
    expect(placed([block(20, 26, 170, 200)])).toEqual([82.5, 8]);
    expect(placed([block(0, 0, 210, 297)])).toBeUndefined();
  });
});
