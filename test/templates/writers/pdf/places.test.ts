/** What the PDF writer is handed stands in the file at the same place, read from the file's own operators. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../../templates/typeset/page';
import { writePdf } from '../../../../templates/writers/pdf/write';
import type { Pictures } from '../../../../templates/writers/input';
import { linesOf, readPdf } from '../../../support/read-pdf';
import { standInFaces, type StandInFaces } from '../../../support/stand-in-faces';
import { emptyFlow, layoutOf, line, near, page, run } from './pages';

let faces: StandInFaces;
beforeAll(async () => {
  faces = await standInFaces();
});

const photograph = readFileSync('templates/kinds/rectification-report/pictures/boiler-after.jpg');
const pictures: Pictures = {
  boiler: { bytes: new Uint8Array(photograph), mime: 'image/jpeg', width: 640, height: 480 },
};
const written = async (...pages: Page[]) =>
  readPdf(await writePdf({ flow: emptyFlow, layout: layoutOf(...pages), fonts: faces.fonts, pictures }));

describe('text', () => {
  it('stands on its baseline, every glyph at its pitch', async () => {
    const text = '深入贯彻落实党的十九大精神';
    const { pages } = await written(page([line(133.2, [run(79.37, text, { spacing: -0.3 })])]));
    const [read] = linesOf(pages[0]!);
    expect(read!.text).toBe(text);
    expect(read!.size).toBeCloseTo(16, 4);
    read!.chars.forEach((char, i) => {
      expect(char.x).toBeCloseTo(79.37 + i * 15.7, 3);
      expect(char.y).toBeCloseTo(133.2, 3);
    });
  });

  it('keeps one baseline and the given places through three faces', async () => {
    const runs = [
      run(100, '整改'),
      run(132, '2017', { face: 'latin', role: 'latin' }),
      run(164, '年“攻坚”', { face: 'kai', role: 'kai' }),
    ];
    const { pages } = await written(page([line(200, runs)]));
    const [read] = linesOf(pages[0]!);
    expect(read!.text).toBe('整改2017年“攻坚”');
    expect(read!.runs.map((r) => r.x)).toEqual([100, 132, 164].map((x) => near(x, 3)));
    expect(new Set(read!.runs.map((r) => r.y.toFixed(3))).size).toBe(1);
    expect(new Set(read!.runs.map((r) => r.font)).size).toBe(3);
  });

  it('never kerns: a Latin word is as wide as its glyphs', async () => {
    const { pages } = await written(page([line(200, [run(100, 'AVATAR To.', { face: 'latin' })])]));
    const { chars } = linesOf(pages[0]!)[0]!;
    chars.slice(1).forEach((char, i) => expect(char.x - chars[i]!.x).toBeCloseTo(chars[i]!.ink, 3));
  });

  it('squeezes the red head’s glyphs, not the spacing between them', async () => {
    const head = run(100, '人民政府文件', {
      face: 'title',
      size: 48,
      spacing: 3,
      color: 'red',
      scale: 0.7,
    });
    const { pages } = await written(page([line(240, [head]), line(300, [run(100, '黑字')])]));
    const [red, black] = linesOf(pages[0]!);
    expect(red!.size).toBeCloseTo(48, 3);
    expect(red!.chars[1]!.x - red!.chars[0]!.x).toBeCloseTo(48 * 0.7 + 3, 3);
    expect(red!.runs[0]!.color).toBe('#ff3333');
    expect(black!.runs[0]!.color).toBe('#000000');
  });

  it('turns a landscape page’s number clockwise about its own start', async () => {
    const number = line(400, [run(79, '— 3 —', { face: 'song', role: 'song', size: 14 })], { turn: 90 });
    const landscape = page([number, line(100, [run(99, '附件1')])], {
      width: 841.89,
      height: 595.28,
      orientation: 'landscape',
    });
    const { pages } = await written(page([]), landscape);
    expect([pages[1]!.width, pages[1]!.height]).toEqual([near(841.89, 2), near(595.28, 2)]);
    const turned = pages[1]!.runs.find((r) => r.turn !== 0)!;
    expect(turned).toMatchObject({ turn: 90, x: near(79, 3), y: near(400, 3) });
    expect(turned.chars.at(-1)!.x).toBeCloseTo(79, 3);
    expect(turned.chars.at(-1)!.y).toBeGreaterThan(410);
    expect(linesOf(pages[1]!)[0]).toMatchObject({ text: '附件1', x: near(99, 3) });
  });

  it('is read back in the order it was given', async () => {
    const items = [line(300, [run(100, '先')]), line(200, [run(100, '后')])];
    const { pages } = await written(page(items));
    expect(pages[0]!.runs.map((r) => r.text)).toEqual(['先', '后']);
  });
});

describe('rules and pictures', () => {
  it('fills rules where they are, each with its weight and colour', async () => {
    const rule = { kind: 'rule', x: 79.37, width: 442.2, color: 'black', role: 'colophonThin' } as const;
    const { pages } = await written(
      page([
        { ...rule, y: 300, height: 2, color: 'red', role: 'redRule' },
        { ...rule, y: 700, height: 0.992 },
        { ...rule, y: 725, height: 0.709 },
      ]),
    );
    expect(pages[0]!.rules.map(({ y, height, color }) => [y.toFixed(2), height.toFixed(3), color])).toEqual([
      ['300.00', '2.000', '#ff3333'],
      ['700.00', '0.992', '#000000'],
      ['725.00', '0.709', '#000000'],
    ]);
    for (const { x, width } of pages[0]!.rules) {
      expect(x).toBeCloseTo(79.37, 3);
      expect(width).toBeCloseTo(442.2, 3);
    }
  });

  it('clips a picture to its box without distorting it, and embeds it once', async () => {
    const image = { kind: 'image', ref: 'boiler', alt: '锅炉房', x: 100, width: 200 } as const;
    const crop = { left: 0, top: 0.1, right: 0, bottom: 0.1 };
    const file = await writePdf({
      flow: emptyFlow,
      layout: layoutOf(
        page([
          { ...image, y: 100, height: 120, crop },
          { ...image, y: 400, height: 150, crop: { ...crop, top: 0, bottom: 0 } },
        ]),
      ),
      fonts: faces.fonts,
      pictures,
    });
    const { images } = (await readPdf(file)).pages[0]!;
    expect(images).toHaveLength(2);
    expect(images[0]).toMatchObject({
      x: near(100, 2),
      y: near(100, 2),
      width: near(200, 2),
      height: near(120, 2),
      whole: { y: near(85, 2), height: near(150, 2) },
      pixels: { width: 640, height: 480 },
    });
    expect(file.length).toBeLessThan(photograph.length * 1.5);
  });

  it('says which picture is missing', async () => {
    const image = { kind: 'image', ref: 'gone', alt: '', x: 0, y: 0, width: 9, height: 9 } as const;
    const crop = { left: 0, top: 0, right: 0, bottom: 0 };
    await expect(written(page([{ ...image, crop }]))).rejects.toThrow('gone');
  });
});
