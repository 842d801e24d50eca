/** Where things stand: head, rule, breaks that the layout found, colophon, pictures, bookmarks. */
import { describe, expect, it } from 'vitest';
import { body, colophon, full, head, make, papers, text } from './papers';

const paragraphs = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const wordsOf = (xml: string): string => xml.replaceAll(/<[^>]*>/g, '');
const paragraphOf = (xml: string, words: string): string =>
  paragraphs(xml).find((one) => wordsOf(one).includes(words)) ?? '';

describe('placing', () => {
  it.each([
    // 72 mm less a twelfth of 48 pt less the margin and the lines above, twips
    ['letter', 0, 'common'],
    ['joint', 2, 'common'],
    ['letter', 0, 'exact'],
  ] as const)('%s keeps the head at its place', async (name, above, setup) => {
    const { part, laid } = await make(papers[name], setup);
    const red = laid.pages[0]!.items.find((item) => item.kind === 'line' && item.style === 'RedHead');
    const top = red?.kind === 'line' ? red.top : 0;
    const document = part('word/document.xml');
    const space =
      name === 'joint'
        ? /w:line="(\d+)" w:lineRule="exact"/.exec(document)
        : /<w:spacing w:before="(\d+)"/.exec(document);
    const [pitch, margin] = setup === 'common' ? [579, 2098] : [592, 1960];
    expect(Math.abs(Number(space?.[1]) + margin + above * pitch - top * 20)).toBeLessThanOrEqual(2);
  });

  it('takes from the blank line below the red rule what the rule stands lower', async () => {
    const document = (await make(papers.letter)).part('word/document.xml');
    const at = paragraphs(document).findIndex((one) => one.includes('"RedRule"'));
    const [rule = '', blank = ''] = paragraphs(document).slice(at);
    const height = (one: string) => Number(/w:line="(\d+)"/.exec(one)?.[1]);
    // the flow's 97 + 40 for space and rule, and one line of 579
    expect(height(rule) + 40 + height(blank)).toBe(97 + 40 + 579);
  });

  it('keeps the places of head and rule on pre-printed paper', async () => {
    const printed = (await make({ sections: [{ orientation: 'portrait', blocks: head(false) }] })).part(
      'word/document.xml',
    );
    const hidden = (await make({ sections: [{ orientation: 'portrait', blocks: head(true) }] })).part(
      'word/document.xml',
    );
    expect(wordsOf(hidden)).not.toContain('文件');
    expect(hidden).not.toContain('w:pBdr');
    expect(paragraphs(hidden)).toHaveLength(paragraphs(printed).length);
    const rule = (xml: string) => paragraphs(xml).find((one) => one.includes('"RedRule"')) ?? '';
    const height = (xml: string) => Number(/w:line="(\d+)"/.exec(rule(xml))?.[1]);
    expect(height(hidden)).toBe(height(printed) + 40);
  });

  it('begins pages where the layout does, and cuts the paragraph that it cuts', async () => {
    const words = '攻'.repeat(60);
    const paper = { sections: [{ orientation: 'portrait' as const, blocks: [text(words), text('乙')] }] };
    const findings = { breakBefore: [1], carried: [{ item: 0, at: 26 }] };
    const document = (await make(paper, 'common', findings)).part('word/document.xml');
    const [first = '', rest = '', second = ''] = paragraphs(document);
    expect(wordsOf(first)).toBe(words.slice(0, 26));
    expect(first).not.toContain('pageBreakBefore');
    expect(wordsOf(rest)).toBe(words.slice(26));
    expect(rest).toContain('<w:pageBreakBefore/>');
    expect(rest).toContain('w:firstLineChars="0" w:firstLine="0"');
    expect(second).toContain('<w:pageBreakBefore/>');
  });

  it('tightens the lines of a section by styles of their own', async () => {
    const paper = { sections: [{ orientation: 'portrait' as const, blocks: body(1) }] };
    const made = await make(paper, 'common', { tightened: [{ section: 0, pitch: 27.5 }] });
    const id = /<w:pStyle w:val="(Body[^"]+)"/.exec(made.part('word/document.xml'))?.[1];
    const style = new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(made.part('word/styles.xml'))?.[0];
    expect(style).toContain('w:line="550" w:lineRule="exact"');
    expect(made.part('word/document.xml')).toContain('w:linePitch="579"');
  });

  it('floats the colophon at the bottom, with its rules, and a paragraph behind it', async () => {
    const { part } = await make(papers.joint);
    const document = part('word/document.xml');
    const table = /<w:tbl><w:tblPr><w:tblpPr.*?<\/w:tbl>/s.exec(document)?.[0] ?? '';
    expect(table).toContain('w:tblpYSpec="bottom"');
    // thick, none between 主送 and 抄送, thin, thick
    const borders = [...table.matchAll(/<w:(top|bottom) w:val="(\w+)"(?: w:sz="(\d+)")?/g)];
    expect(borders.map(([, side, kind, weight]) => `${side} ${weight ?? kind}`)).toEqual([
      'top 8',
      'bottom nil',
      'top nil',
      'bottom 6',
      'top 6',
      'bottom 8',
    ]);
    expect(document).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Tiny"\/><\/w:pPr><\/w:p><w:sectPr>/);
  });

  it('gives the colophon a page of its own when the layout does', async () => {
    const paper = { sections: [{ orientation: 'portrait' as const, blocks: [full(22)] }], colophon };
    const { part, laid } = await make(paper);
    expect(laid.facts.colophonAlone).toBe(true);
    expect(part('word/document.xml')).toMatch(
      /<w:pStyle w:val="Tiny"\/><w:pageBreakBefore\/><\/w:pPr><\/w:p><w:tbl><w:tblPr><w:tblpPr/,
    );
  });

  it('ends a full page’s section in its last paragraph, for no further one fits', async () => {
    const sections = ['甲', '乙'].map((words) => ({
      orientation: 'portrait' as const,
      blocks: [full(21), text(words)],
    }));
    const document = (await make({ sections })).part('word/document.xml');
    expect(paragraphOf(document, '甲')).toContain('<w:sectPr>');
    expect(document).not.toContain('"Tiny"');
  });

  it('shows a picture cropped, with its words for those who do not see it', async () => {
    const { part, names } = await make(papers.pictures);
    const document = part('word/document.xml');
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    expect(document).toContain('descr="整改前"');
    const crop = /<a:srcRect l="(\d+)" t="(\d+)" r="(\d+)" b="(\d+)"\/>/.exec(document)!;
    const [l = 0, t = 0, r = 0, b = 0] = crop.slice(1).map((share) => Number(share) / 100_000);
    const size = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(document)!;
    const shown = Number(size[1]) / Number(size[2]);
    expect((640 * (1 - l - r)) / (480 * (1 - t - b))).toBeCloseTo(shown, 2);
    expect(part('word/_rels/document.xml.rels').match(/relationships\/image"/g)).toHaveLength(2);
  });

  it('names bookmarks as Word allows, each once', async () => {
    const long = '关于'.repeat(30);
    const title = { type: 'annexHead', label: '附件1' } as const;
    const heading = { type: 'heading', level: 1, label: '一、', text: long } as const;
    const blocks = [title, heading, heading, { ...heading, level: 2 } as const];
    const document = (await make({ sections: [{ orientation: 'portrait', blocks }] })).part(
      'word/document.xml',
    );
    const names = [...document.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)].map(
      (one) => one[1]!,
    );
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
  });
});
