/** Every position of GB/T 9704-2012 that the project promises, read from the PDF's own operators, in both set-ups. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Signature } from '../../templates/document/blocks';
import { ptToMm } from '../../templates/official/measures';
import { baselineIn } from '../../templates/official/setups';
import type { ReadPage } from '../support/pdf-contents';
import { linesOf } from '../support/read-pdf';
import { standInFaces } from '../support/stand-in-faces';
import * as papers from './position-papers';
import { at, baseline, centre, glyphBottom, glyphTop, left, leftSide, lineWith, partWith } from './ruler';
import { right, rightSide, smallZi, tally, zi } from './ruler';

afterAll(() => console.log(`PDF on the page: ${tally()}`));

/** The body's lines: all upright ones above the page number. */
const bodyLines = (page: ReadPage | undefined) =>
  page ? linesOf(page).filter((l) => baseline(l) < 264) : [];

describe.each([
  { setup: 'common', firstLine: 39.3, pitch: ptToMm(28.95) },
  { setup: 'exact', firstLine: 37.0, pitch: ptToMm(29.6) },
] as const)('$setup', ({ setup, firstLine, pitch }) => {
  it('sets 22 lines of 28 characters at one pitch through all faces', async () => {
    const { pages } = await papers.print(setup, { sections: [papers.portrait(...papers.longBody)] });
    expect(pages.length).toBeGreaterThan(2);
    const faces = new Set<string>();
    for (const page of pages.slice(0, -1)) {
      const lines = bodyLines(page);
      expect(lines).toHaveLength(22);
      lines.forEach((line, i) => at(`line ${i + 1}`, glyphTop(line), firstLine + i * pitch));
      lines.forEach((line) => line.runs.forEach((run) => faces.add(run.font)));
      const full = lines.filter((line) => line.chars.length === 28 && left(line) < leftSide + 1);
      expect(full.length).toBeGreaterThan(2);
      for (const line of full) {
        at('full line, left', left(line), leftSide);
        at('full line, right', right(line), rightSide);
      }
      const plain = lines.filter(
        (line) => left(line) < 29 && [...line.text].every((c) => papers.plainCharacters.has(c)),
      );
      expect(plain.slice(0, -1).every((line) => line.chars.length <= 28)).toBe(true);
    }
    // 仿宋, 黑体, 楷体 and the Latin face
    expect(faces.size).toBe(4);
  });

  it('indents paragraphs and headings by 2 字 and wraps them flush left', async () => {
    const { pages } = await papers.print(setup, { sections: [papers.portrait(...papers.longBody)] });
    const lines = bodyLines(pages[0]);
    at('first line', left(lines[0]!), leftSide + 2 * zi);
    at('second line', left(lines[1]!), leftSide);
    at('heading 1', left(lineWith(pages[0], '一、总体要求')), leftSide + 2 * zi);
    at('heading 2', left(lineWith(pages[0], '（一）压实责任')), leftSide + 2 * zi);
  });

  it('places head, number, red rule, title and addressees', async () => {
    const blocks = papers.head(['禹王台区环境攻坚办公室'], papers.documentNumber);
    const sections = [papers.portrait({ type: 'urgency', text: '特急' }, ...blocks)];
    const { pages } = await papers.print(setup, { sections });
    const [page] = pages;
    at('urgency', glyphTop(lineWith(page, '特')), firstLine);
    at('urgency, left', left(lineWith(page, '特')), leftSide);
    const mark = lineWith(page, '文件');
    at('red head, top', glyphTop(mark), 72);
    at('red head, centre', centre(mark), 106);
    expect(mark.runs.every((run) => run.color === '#ff3333')).toBe(true);
    const number = lineWith(page, '〔2017〕');
    // two blank lines between the mark's line box (7/6 em) and the number's
    const markBottom = glyphBottom(mark) + ptToMm(mark.size / 12);
    at('number', baseline(number), markBottom + 2 * pitch + ptToMm(baselineIn(pitch / ptToMm(1), 16)));
    at('number, centre', centre(number), 106);
    const [rule] = page!.rules;
    expect(rule!.color).toBe('#ff3333');
    at('red rule, top', ptToMm(rule!.y), glyphBottom(number) + 4);
    at('red rule, left', ptToMm(rule!.x), leftSide);
    at('red rule, width', ptToMm(rule!.width), 156);
    const title = linesOf(page!).filter((line) => line.size > 20 && line.size < 23);
    expect(title).toHaveLength(2);
    const ruleBottom = ptToMm(rule!.y + rule!.height);
    at('title', baseline(title[0]!), ruleBottom + 2 * pitch + ptToMm(baselineIn(35, 22)));
    at('title, pitch', baseline(title[1]!) - baseline(title[0]!), ptToMm(35));
    title.forEach((line) => at('title, centre', centre(line), 106));
    const addressees = lineWith(page, '各乡人民政府');
    const below = ptToMm(35 - baselineIn(35, 22)) + pitch;
    at(
      'addressees',
      baseline(addressees),
      baseline(title[1]!) + below + ptToMm(baselineIn(pitch / ptToMm(1), 16)),
    );
    at('addressees, left', left(addressees), leftSide);
  });

  it('sets the number of an upward paper left and its signer right, on one line', async () => {
    const signatories = { type: 'signatories', number: '汴禹攻坚办〔2017〕9号', names: ['刘建国'] } as const;
    const { pages } = await papers.print(setup, {
      sections: [papers.portrait(...papers.head(['禹王台区环境攻坚办公室'], signatories))],
    });
    const line = lineWith(pages[0], '签发人：刘建国');
    at('number, left', left(line), leftSide + zi);
    at('signer, right', right(line), rightSide - zi);
    at('red rule', ptToMm(pages[0]!.rules[0]!.y), glyphBottom(line) + 4);
  });

  it('sets joint heads at equal width with 文件 in the middle of their height', async () => {
    const organs = ['中共禹王台区委', '禹王台区人民政府', '禹王台区监察委员会'];
    const { pages } = await papers.print(setup, {
      sections: [papers.portrait(...papers.head(organs, papers.documentNumber))],
    });
    const marks = pages[0]!.runs.filter((run) => run.color === '#ff3333');
    const edges = organs.map((organ) => {
      const chars = marks.flatMap((run) => (organ.includes(run.text) ? run.chars : []));
      return { x: chars[0]!.x, right: chars.at(-1)!.x + chars.at(-1)!.ink, y: chars[0]!.y };
    });
    at('first organ, top', ptToMm(edges[0]!.y - 0.85 * marks[0]!.size), 72);
    for (const edge of edges) {
      at('organ, left', left(edge), left(edges[0]!));
      at('organ, right', right(edge), right(edges[0]!));
    }
    const suffix = marks.find((run) => run.text.startsWith('文'))!;
    at('文件, middle', ptToMm(suffix.y), ptToMm((edges[0]!.y + edges[2]!.y) / 2));
    expect(suffix.x).toBeGreaterThan(edges[0]!.right);
  });

  describe('signature', () => {
    const date = '2017年10月16日';
    const sign = async (signature: Omit<Signature, 'type' | 'date'>) => {
      const { pages } = await papers.print(setup, { sections: [papers.signed(signature)] });
      const body = lineWith(pages[0], '特此通知');
      const rows = (text: string) => (baseline(lineWith(pages[0], text)) - baseline(body)) / pitch;
      return { part: (text: string) => partWith(pages[0], text), rows };
    };

    it('A: date 4 字 from the right, the name centred over it', async () => {
      const { part, rows } = await sign({ case: 'A', organs: ['禹王台区人民政府'] });
      at('A date, right', right(part(date)), rightSide - 4 * zi);
      at('A name, centre', centre(part('禹王台区人民政府')), centre(part(date)));
      at('A rows', rows(date) - rows('禹王台区人民政府'), 1);
    });

    it('A, joint: each name in its slot, the date under the last', async () => {
      const organs = ['区环保局', '区发改委', '区公安局'];
      const { part, rows } = await sign({ case: 'A', organs });
      organs.forEach((organ, i) => at(`A joint ${i}`, centre(part(organ)), leftSide + 26 + i * 52));
      at('A joint date', centre(part(date)), leftSide + 26 + 2 * 52);
      expect(organs.map((organ) => rows(organ).toFixed(3))).toEqual(
        organs.map(() => rows('区环保局').toFixed(3)),
      );
    });

    it('B: name 2 字 from the right, the date beginning 2 字 right of it, 1 blank line below the text', async () => {
      const { part, rows } = await sign({ case: 'B', organs: ['禹王台区人民政府办公室'] });
      at('B name, right', right(part('禹王台区人民政府办公室')), rightSide - 2 * zi);
      at('B date, left', left(part(date)), left(part('禹王台区人民政府办公室')) + 2 * zi);
      at('B name, rows', rows('禹王台区人民政府办公室') * pitch, 2 * pitch);
      at('B date, rows', rows(date) * pitch, 3 * pitch);
    });

    it('B: a date longer than the name takes 2 字 from the right, and the name moves left', async () => {
      const { part } = await sign({ case: 'B', organs: ['区攻坚办'] });
      at('B long date, right', right(part(date)), rightSide - 2 * zi);
      at('B short name, left', left(part('区攻坚办')), left(part(date)) - 2 * zi);
    });

    it('B, joint: the lead organ first, one a line, the date below the last', async () => {
      const { part, rows } = await sign({ case: 'B', organs: ['禹王台区环境保护局', '禹王台区发展改革委'] });
      at('B joint rows', (rows('禹王台区发展改革委') - rows('禹王台区环境保护局')) * pitch, pitch);
      at('B joint date', (rows(date) - rows('禹王台区发展改革委')) * pitch, pitch);
      at('B joint date, left', left(part(date)), left(part('禹王台区发展改革委')) + 2 * zi);
    });

    it('C: stamp 4 字 from the right, the post 2 字 left of it, the date 1 blank line below', async () => {
      const { part, rows } = await sign({ case: 'C', organs: ['刘建国'], posts: ['禹王台区人民政府区长'] });
      at('C stamp, right', right(part('刘建国')), rightSide - 4 * zi);
      at('C post, right', right(part('禹王台区人民政府区长')), left(part('刘建国')) - 2 * zi);
      at('C stamp, rows', rows('刘建国') * pitch, 3 * pitch);
      at('C date, rows', (rows(date) - rows('刘建国')) * pitch, 2 * pitch);
      at('C date, right', right(part(date)), rightSide - 4 * zi);
    });
  });

  it('stands the colophon on the type area’s bottom edge, with its rules and weights', async () => {
    const { pages } = await papers.print(setup, {
      sections: [papers.portrait(papers.paragraph('特此通知。'))],
      colophon: papers.colophon,
    });
    const [page] = pages;
    const { rules } = page!;
    expect(rules.map((rule) => ptToMm(rule.height).toFixed(2))).toEqual(['0.35', '0.25', '0.35']);
    rules.forEach((rule) => {
      at('colophon rule, left', ptToMm(rule.x), leftSide);
      at('colophon rule, width', ptToMm(rule.width), 156);
    });
    at('last rule', ptToMm(rules[2]!.y + rules[2]!.height), 262.0);
    const copies = lineWith(page, '抄送：');
    expect(copies.size).toBeCloseTo(14, 3);
    at('抄送, left', left(copies), leftSide + smallZi);
    at('抄送, second line', left(lineWith(page, '检察院。')), leftSide + 4 * smallZi);
    const printing = lineWith(page, '日印发');
    at('印发, left', left(printing), leftSide + smallZi);
    at('印发, right', right(printing), rightSide - smallZi);
    expect(baseline(copies)).toBeGreaterThan(ptToMm(rules[0]!.y));
    expect(baseline(printing)).toBeGreaterThan(ptToMm(rules[1]!.y));
  });

  it('numbers pages outside, 7 mm below the type area, and at the same place on landscape sheets', async () => {
    const sections = [papers.portrait(...papers.longBody), papers.landscape(papers.table(60))];
    const { pages } = await papers.print(setup, { sections });
    const { fonts } = await standInFaces();
    const song = fonts('song');
    const { minY, maxY } = song.glyphForCodePoint(0x2014).bbox;
    const dashRise = ptToMm((((minY + maxY) / 2) * 14) / song.unitsPerEm);
    const turned = pages.filter((page) => page.width > page.height);
    expect(turned.length).toBeGreaterThan(1);
    pages.forEach((page, i) => {
      const number = i + 1;
      const odd = number % 2 === 1;
      if (page.width < page.height) {
        const line = lineWith(page, `— ${number} —`);
        at('number, dash', baseline(line) - dashRise, 269.0);
        if (odd) at('odd number, right', right(line), rightSide - smallZi);
        else at('even number, left', left(line), leftSide + smallZi);
        return;
      }
      at('landscape, width', ptToMm(page.width), 297);
      at('landscape, height', ptToMm(page.height), 210);
      const run = page.runs.filter((one) => one.turn === 90);
      expect(run.map((one) => one.text).join('')).toBe(`— ${number} —`);
      const chars = run.flatMap((one) => one.chars);
      const last = chars.at(-1)!;
      // turned clockwise, what is below the type area upright is left of it here
      at('landscape number, dash', ptToMm(chars[0]!.x) + dashRise, 297 - 269.0);
      if (odd) at('odd landscape number, end', ptToMm(last.y + last.ink), rightSide - smallZi);
      else at('even landscape number, start', ptToMm(chars[0]!.y), leftSide + smallZi);
    });
  });

  it('stands the colophon on a portrait page of its own after a landscape one', async () => {
    const { pages } = await papers.print(setup, {
      sections: [papers.landscape(papers.table(5))],
      colophon: papers.colophon,
    });
    expect(pages.map((page) => page.width > page.height)).toEqual([true, false]);
    const last = pages[1]!.rules.at(-1)!;
    at('colophon alone', ptToMm(last.y + last.height), 262.0);
  });
});
