/** Each state is written only where it changes: what stands on a page must not depend on what was painted before. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedItem, PlacedRun } from '../../../../templates/typeset/page';
import type { Pictures } from '../../../../templates/writers/input';
import { writePdf } from '../../../../templates/writers/pdf/write';
import type { ReadRun } from '../../../support/pdf-contents';
import { readPdf } from '../../../support/read-pdf';
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
const painted = async (...pages: (readonly PlacedItem[])[]) => {
  const layout = layoutOf(...pages.map((items) => page(items)));
  return (await readPdf(await writePdf({ flow: emptyFlow, layout, fonts: faces.fonts, pictures }))).pages;
};
const looks = ({ text, x, y, width, size, turn, font, color }: ReadRun) => ({
  text,
  x: near(x),
  y: near(y),
  width: near(width),
  size: near(size),
  turn,
  font,
  color,
});

const rule = { kind: 'rule', x: 80, y: 90, width: 400, height: 0.5, color: 'black', role: 'table' } as const;
const redRule = { ...rule, color: 'red', role: 'redRule' } as const;
const crop = { left: 0.1, top: 0, right: 0, bottom: 0 };
const picture = {
  kind: 'image',
  ref: 'boiler',
  alt: '',
  x: 90,
  y: 500,
  width: 90,
  height: 60,
  crop,
} as const;
const plain = line(100, [run(80, '攻坚')]);
const lines: readonly PlacedItem[] = [
  plain,
  line(150, [run(80, '责任', { spacing: 3 })]),
  line(200, [run(80, '文件', { face: 'title', size: 40, color: 'red', scale: 0.7, spacing: -1 })]),
  line(700, [run(80, '— 3 —', { face: 'song', size: 14 })], { turn: 90 }),
  line(250, [run(80, '甲'), run(96, '2017', { face: 'latin', role: 'latin' }), run(128, '𠮷a')]),
];

describe('a line', () => {
  it('looks the same behind every other thing as on a page by itself', async () => {
    const things = [...lines, rule, redRule, picture];
    const alone = (await painted(...lines.map((item) => [item]))).map((p) => p.runs);
    for (const before of things) {
      const both = await painted(...lines.map((item) => [before, item]));
      both.forEach(({ runs }, i) =>
        expect(runs.slice(runs.length - alone[i]!.length)).toMatchObject(alone[i]!.map(looks)),
      );
    }
  });

  it('stands where it belongs behind a thousand others', async () => {
    const xs = Array.from({ length: 1000 }, (_, i) => 50 + i / 3 + i * 1e-5);
    const runs: PlacedRun[] = xs.map((x) => run(x, '坚'));
    const [read] = await painted([line(100, runs), line(100 + 1 / 3, runs)]);
    [...xs, ...xs].forEach((x, i) => expect(read!.runs[i]!.x).toBeCloseTo(x, 3));
    expect(read!.runs[1999]!.y).toBeCloseTo(100 + 1 / 3, 3);
  });
});

describe('rules', () => {
  it('keep their colours between red and black text', async () => {
    const [read] = await painted([rule, redRule, lines[2]!, rule, plain, redRule]);
    expect(read!.rules.map(({ color }) => color)).toEqual(['#000000', '#ff3333', '#000000', '#ff3333']);
    expect(read!.runs.map(({ color }) => color)).toEqual(['#ff3333', '#000000']);
  });
});
