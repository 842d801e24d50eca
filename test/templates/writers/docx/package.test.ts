/** The package: its parts, properties, settings, sections and footers; the same bytes each time. */
import { describe, expect, it } from 'vitest';
import { make, papers } from './papers';

const sections = (xml: string): string[] => xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];

describe('package', () => {
  it('is the same from one run to the next and in another time zone', async () => {
    const zone = process.env.TZ;
    const first = await make(papers.landscape);
    process.env.TZ = 'America/Los_Angeles';
    try {
      expect(Buffer.compare((await make(papers.landscape)).bytes, first.bytes)).toBe(0);
    } finally {
      process.env.TZ = zone;
    }
  });

  it('has title, author and language, and no part that nothing uses', async () => {
    const { part, names } = await make(papers.letter);
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>关于&lt;甲&gt;&amp;乙的通知</dc:title>');
    expect(core).toContain('<dc:creator>南郊区</dc:creator>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(names.filter((name) => /theme|numbering|footnotes|endnotes|custom/.test(name))).toEqual([]);
    for (const list of ['[Content_Types].xml', 'word/_rels/document.xml.rels', '_rels/.rels']) {
      expect(part(list)).not.toMatch(/theme|numbering|footnotes|endnotes|custom/);
    }
  });

  it('sets compatibility, odd and even footers and uncompressed marks', async () => {
    const settings = (await make(papers.letter)).part('word/settings.xml');
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    expect(settings).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
    expect(settings).toMatch(/w:val="15" w:name="compatibilityMode"/);
  });

  it.each([
    ['common', 579, 2098, 1984],
    ['exact', 592, 1960, 1847],
  ] as const)('%s has its grid and margins', async (setup, pitch, top, bottom) => {
    const [section = ''] = sections((await make(papers.full, setup)).part('word/document.xml'));
    expect(section).toContain(`<w:docGrid w:type="lines" w:linePitch="${pitch}"/>`);
    expect(section).toContain(`w:top="${top}"`);
    expect(section).toContain(`w:bottom="${bottom}"`);
  });

  it('turns landscape pages without a grid, and gives the colophon behind them a portrait section', async () => {
    const all = sections((await make(papers.landscape)).part('word/document.xml'));
    expect(all.map((section) => /w:orient="(\w+)"/.exec(section)?.[1])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(all[1]).not.toContain('w:type="lines"');
    expect(all[1]).toContain('w:w="16838" w:h="11906"');
  });

  it('numbers no blank page and no colophon behind one (7.5)', async () => {
    const { part, laid } = await make(papers.blankBefore);
    expect(laid.facts.blankBeforeColophon).toBe(true);
    const all = sections(part('word/document.xml'));
    expect(all).toHaveLength(2);
    const [numbered, silent] = all.map((section) => {
      const relation = /w:type="default" r:id="(\w+)"/.exec(section)?.[1];
      const rels = part('word/_rels/document.xml.rels');
      const target = new RegExp(`Id="${relation}"[^>]*Target="([^"]*)"`).exec(rels)?.[1];
      return part(`word/${target}`);
    });
    expect(numbered).toContain('PAGE');
    expect(silent).not.toContain('PAGE');
  });

  it('puts the number right on odd pages, left on even ones, 1 字 in', async () => {
    const { part } = await make(papers.letter);
    expect(part('word/footer1.xml')).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
    expect(part('word/footer2.xml')).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
  });

  it('has no footers where pages have no number', async () => {
    const { names, part } = await make(papers.pictures);
    const footers = names.filter((name) => name.startsWith('word/footer'));
    expect(footers.map(part).filter((xml) => xml.includes('PAGE'))).toEqual([]);
  });
});
