/** The named styles: fonts, sizes, spacing and Chinese setting of every element. */
import { describe, expect, it } from 'vitest';
import { make, papers } from './papers';

const styleOf = (xml: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(xml)?.[0] ?? '';

describe('styles', () => {
  it('name four fonts everywhere and no theme font', async () => {
    const xml = (await make(papers.form)).part('word/styles.xml');
    const fonts = xml.match(/<w:rFonts[^>]*>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(30);
    for (const font of fonts) {
      expect(font).toMatch(
        /w:ascii="[^"]+" w:hAnsi="[^"]+" w:eastAsia="[^"]+" w:cs="[^"]+" w:hint="eastAsia"/,
      );
    }
    expect(xml).not.toContain('Theme');
  });

  it('give the body 仿宋 16 pt, −0.3 pt, 2 字 in, 28.95 pt a line, justified', async () => {
    const style = styleOf((await make(papers.letter)).part('word/styles.xml'), 'Body');
    expect(style).toContain('w:ascii="Times New Roman"');
    expect(style).toContain('w:eastAsia="仿宋_GB2312"');
    expect(style).toContain('<w:sz w:val="32"/>');
    expect(style).toContain('<w:spacing w:val="-6"/>');
    expect(style).toContain('w:line="579" w:lineRule="exact"');
    expect(style).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>');
    expect(style).toContain('<w:jc w:val="both"/>');
  });

  it('set Chinese lines as our breaker does', async () => {
    const normal = styleOf((await make(papers.letter)).part('word/styles.xml'), 'Normal');
    for (const setting of ['overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid', 'widowControl']) {
      expect(normal).toContain(`<w:${setting} w:val="0"/>`);
    }
    expect(normal).toContain('<w:kinsoku/>');
  });

  it('have the page number in 宋体 for digits too', async () => {
    const style = styleOf((await make(papers.letter)).part('word/styles.xml'), 'PageNumber');
    expect(style).toContain('w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"');
    expect(style).toContain('<w:sz w:val="28"/>');
  });

  it('carry outline levels on headings and annexes', async () => {
    const xml = (await make(papers.headings)).part('word/styles.xml');
    const level = (id: string) => /outlineLvl w:val="(\d)"/.exec(styleOf(xml, id))?.[1];
    expect(['Heading1', 'Heading2', 'Heading3', 'Heading4', 'AnnexLabel'].map(level)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '0',
    ]);
  });

  it('are all that paragraphs and runs refer to', async () => {
    for (const paper of [papers.form, papers.joint, papers.landscape]) {
      const { part } = await make(paper);
      const known = new Set(part('word/styles.xml').match(/(?<=w:styleId=")[^"]+/g));
      const used = part('word/document.xml').match(/(?<=<w:[pr]Style w:val=")[^"]+/g) ?? [];
      expect(used.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
