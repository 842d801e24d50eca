/** The PDF as a file: its properties, bookmarks, archival form, and that the same paper gives the same bytes. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../../templates/typeset/page';
import { metadata, property } from '../../../../templates/writers/pdf/metadata';
import { writePdf } from '../../../../templates/writers/pdf/write';
import { readPdf } from '../../../support/read-pdf';
import { standInFaces, type StandInFaces } from '../../../support/stand-in-faces';
import { emptyFlow, layoutOf, line, page, run } from './pages';

let faces: StandInFaces;
beforeAll(async () => {
  faces = await standInFaces();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
const write = (flow: typeof emptyFlow, ...pages: Page[]) =>
  writePdf({ flow, layout: layoutOf(...pages), fonts: faces.fonts, pictures: {} });
const ascii = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('properties', () => {
  it('names title, author, subject and language, and the fixed date', async () => {
    const { info } = await readPdf(await write(emptyFlow, page([])));
    expect(info).toMatchObject({
      Title: '关于印发攻坚方案的通知',
      Author: '禹王台区攻坚办',
      Subject: '督办',
      Language: 'zh-CN',
      PDFFormatVersion: '1.7',
      CreationDate: 'D:20120701000000Z',
    });
  });

  it('keeps marks out of the XMP packet that XML would read', async () => {
    const { xmp, info } = await readPdf(await write({ ...emptyFlow, title: '甲&乙<丙>' }, page([])));
    expect(info.Title).toBe('甲＆乙＜丙＞');
    expect(xmp).toContain('甲＆乙＜丙＞');
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</u);
  });

  it('writes one line without control characters and lone surrogates', () => {
    expect(property(' 甲\n乙\u0000\uD800丙 ')).toBe('甲 乙 丙');
    expect(metadata({ ...emptyFlow, subject: undefined }, new Date(0)).subject).toBe('');
  });
});

describe('form', () => {
  it('embeds every font cut to what is used, with a map to Unicode', async () => {
    const file = await write(
      emptyFlow,
      page([line(100, [run(80, '攻坚'), run(112, '2017', { face: 'latin' })])]),
    );
    const text = ascii(file);
    expect(text.match(/\/FontFile2 /gu)).toHaveLength(2);
    expect(text.match(/\/ToUnicode /gu)).toHaveLength(2);
    expect(text).toContain('/OutputIntents');
    expect(file.length).toBeLessThan(40_000);
  });

  it('makes one blank page of a blank page', async () => {
    const { pages } = await readPdf(
      await write(emptyFlow, page([]), page([line(99, [run(80, '末')])]), page([])),
    );
    expect(pages.map((p) => p.runs.length)).toEqual([0, 1, 0]);
  });

  it('hangs bookmarks under the heading above them', async () => {
    const mark = (level: number, text: string) => ({ level, text, y: 100 });
    const file = await write(
      emptyFlow,
      page([], { bookmarks: [mark(0, '一、总体'), mark(1, '（一）目标')] }),
      page([], { bookmarks: [mark(1, '（二）原则'), mark(0, '附件1')] }),
    );
    expect((await readPdf(file)).bookmarks).toEqual([
      {
        title: '一、总体',
        children: [
          { title: '（一）目标', children: [] },
          { title: '（二）原则', children: [] },
        ],
      },
      { title: '附件1', children: [] },
    ]);
  });
});

describe('bytes', () => {
  const pages = [page([line(100, [run(80, '攻坚')]), line(130, [run(80, '攻坚2017', { face: 'kai' })])])];

  it('are the same again, whatever other papers were written in between', async () => {
    const before = await write(emptyFlow, ...pages);
    await write(emptyFlow, page([line(100, [run(80, '坚攻其他的字')])]));
    expect(await write(emptyFlow, ...pages)).toEqual(before);
  });

  it('depend neither on the clock nor on the time zone', async () => {
    const here = await write(emptyFlow, ...pages);
    vi.stubEnv('TZ', 'America/New_York');
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 1), toFake: ['Date'] });
    expect(new Date().getTimezoneOffset()).toBe(300);
    expect(await write(emptyFlow, ...pages)).toEqual(here);
  });

  it('carry the date that they are given', async () => {
    const created = new Date(Date.UTC(2017, 9, 16, 1, 2, 3));
    const file = await writePdf({
      flow: emptyFlow,
      layout: layoutOf(...pages),
      fonts: faces.fonts,
      pictures: {},
      created,
    });
    expect((await readPdf(file)).info.CreationDate).toBe('D:20171016010203Z');
  });
});
