/** Red head and its place; characters that cannot be set as written. */
import { describe, expect, it } from 'vitest';
import type { FlowHead } from '../../../templates/flow/flow';
import { mmToPt } from '../../../templates/official/measures';
import { bodyLines, cell, flowOf, lay, linesOf, rulesOf, table, text, textOf } from './synthetic';

const head: FlowHead = {
  kind: 'head',
  organs: ['某区攻坚办'],
  suffix: '文件',
  size: 48,
  line: 56,
  scale: 1,
  width: 336,
  top: 70.6,
  hidden: false,
};

describe('the red head', () => {
  it('stands at its fixed place whatever is above it', () => {
    for (const above of [0, 1, 3]) {
      const items = [
        ...Array.from({ length: above }, () => text('000001', { style: 'CopyNumber' })),
        head,
        text('号'),
      ];
      const lines = bodyLines(lay(flowOf(items)));
      const mark = lines.find((line) => line.style === 'RedHead')!;
      expect(mark.top).toBeCloseTo(mmToPt(70.6), 6);
      expect(mark.runs[0]).toMatchObject({ text: '某区攻坚办文件', color: 'red', size: 48 });
      expect(mark.x + mark.width / 2).toBeCloseTo(mmToPt(28 + 78), 6);
      expect(lines[lines.length - 1]!.top).toBeCloseTo(mark.top + 56, 6);
    }
  });

  it('spreads joint organs to one width with the suffix centred beside them', () => {
    const joint = { ...head, organs: ['某区人民政府办公室', '某区环保局'], size: 30, line: 35, width: 270 };
    const [first, second, suffix] = bodyLines(lay(flowOf([joint])));
    expect([first!.width, second!.width]).toEqual(
      [270, 270].map((width) => expect.closeTo(width, 6) as number),
    );
    expect(second!.x).toBeCloseTo(first!.x, 6);
    expect(suffix!.top).toBeCloseTo((first!.top + second!.top) / 2, 6);
    expect(suffix!.x).toBeCloseTo(first!.x + 270 + 15, 6);
    expect(suffix!.x + suffix!.width - mmToPt(28)).toBeCloseTo(mmToPt(184) - first!.x, 6);
  });

  it('keeps its place unpainted on printed paper, and so does the rule', () => {
    const rule = { kind: 'rule', role: 'redRule', before: 5, weight: 1.5, height: 6.5 } as const;
    const shown = lay(flowOf([head, rule, text('标题')]));
    const hidden = lay(flowOf([{ ...head, hidden: true }, { ...rule, hidden: true }, text('标题')]));
    expect(rulesOf(shown.pages[0]!)[0]).toMatchObject({
      color: 'red',
      height: 1.5,
      width: expect.closeTo(mmToPt(156), 6) as number,
    });
    expect(rulesOf(hidden.pages[0]!)).toEqual([]);
    const title = bodyLines(shown).find((line) => textOf(line) === '标题')!;
    expect(bodyLines(hidden).map((line) => [textOf(line), line.top])).toEqual([['标题', title.top]]);
  });
});

describe('characters', () => {
  const last = String.fromCodePoint(0x4e00 + 0x5200 - 1);

  it('missing from 仿宋 come from the next face, within the line, and are told', () => {
    const { pages, faults } = lay(flowOf([text(`某${last}某`)]));
    expect(linesOf(pages[0]!)[0]!.runs.map((run) => run.face)).toEqual(['fangsong', 'song', 'fangsong']);
    expect(faults).toEqual([
      expect.objectContaining({
        severity: 'I',
        message: expect.stringContaining(`仿宋字体中没有“${last}”`) as string,
      }),
    ]);
  });

  it('that no face has are printed as 〓 and told with page and line', () => {
    const items = [text('一'), text('', { runs: [{ text: '张𠮷某', from: 'leader' }] })];
    const result = lay(flowOf(items));
    expect(bodyLines(result).map(textOf)).toEqual(['一', '张〓某']);
    expect(result.faults).toEqual([
      expect.objectContaining({
        path: 'leader',
        severity: 'E',
        message: expect.stringContaining('第1页第2行') as string,
      }),
    ]);
  });

  it('are found in tables too', () => {
    const { faults } = lay(flowOf([table(1, [], [[cell('😀')]])]));
    expect(faults[0]!.message).toContain('U+1F600');
  });

  it('that cannot be printed are left out: controls, zero widths, half surrogates', () => {
    const result = lay(flowOf([text('甲\u0007乙\u200b丙\ud800丁\udc00戊', { firstLine: 0 })]));
    expect(bodyLines(result).map(textOf)).toEqual(['甲乙丙丁戊']);
    expect(result.faults).toHaveLength(1);
    expect(result.faults[0]).toMatchObject({
      severity: 'W',
      message: expect.stringContaining('U+0007') as string,
    });
  });

  it('keep the Chinese face for marks that Latin fonts have too', () => {
    const [line] = bodyLines(lay(flowOf([text('“a”——…·b', { firstLine: 0 })])));
    expect(line!.runs.map((run) => [run.text, run.role])).toEqual([
      ['“', 'fangsong'],
      ['a', 'latin'],
      ['”——…·', 'fangsong'],
      ['b', 'latin'],
    ]);
  });
});
