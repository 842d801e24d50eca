/** The archive's papers: real widths of labels, sums, page numbers of a bundle, the journal's head, what their rules say. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import type { CaseContentsView } from '../../../templates/kinds/case-contents/view';
import { kinds } from '../../../templates/kinds/index';
import { ptToMm } from '../../../templates/official/measures';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';
import { makePaper } from '../../support/sample-papers';

const kindOf = (slug: string) => kinds.find((kind) => kind.slug === slug)!;
const sampleOf = (slug: string) => kindOf(slug).samples[0]!.data as Record<string, unknown>;
const faultsOf = (slug: string, changed: object = {}) =>
  toPaper(
    { kind: slug, version: 1, data: { ...sampleOf(slug), ...changed } },
    { office: sampleOffice, kinds },
  ).faults;
const paperOf = async (slug: string, changed: object = {}) =>
  (await makePaper(kindOf(slug), { ...sampleOf(slug), ...changed })).input.layout.pages;
const textOf = (pages: Awaited<ReturnType<typeof paperOf>>): string => JSON.stringify(pages);
const rowsOf = (slug: string, name = 'rows') => sampleOf(slug)[name] as Record<string, unknown>[];

const slugs = [
  'archive-catalogue',
  'box-note',
  'spine-label',
  'case-contents',
  'transfer-list',
  'four-checks-report',
];

it.each(slugs)('%s: the samples break no rule', (slug) => {
  for (const { data } of kindOf(slug).samples) expect(faultsOf(slug, data as object)).toEqual([]);
});

describe('盒脊 labels', () => {
  it('are as wide as their boxes are thick, on sheets that they fit', async () => {
    const pages = await paperOf('spine-label');
    expect(pages).toHaveLength(2);
    const edges = pages.map(({ items }) => {
      const upright = items.flatMap((item) =>
        item.kind === 'rule' && item.height > item.width ? [item.x + item.width / 2] : [],
      );
      const left = Math.min(...upright);
      return [...new Set(upright.map((x) => Math.round(ptToMm(x - left))))].sort((a, b) => a - b);
    });
    expect(edges).toEqual([
      [0, 20, 50, 90, 120, 156],
      [0, 50, 156],
    ]);
  });
});

describe('归档文件目录', () => {
  const digest = 'a'.repeat(64);
  it('prints the head of the journal below its rows, and a cover when it is wanted', async () => {
    const pages = await paperOf('archive-catalogue', { chain: { count: 7, digest } });
    expect(textOf(pages)).toContain(digest);
    const bare = await paperOf('archive-catalogue', { cover: false, chain: {} });
    expect(bare).toHaveLength(pages.length - 1);
    expect(textOf(bare)).not.toContain('归档日志链头');
  });

  it('names a 档号 that stands twice, a day that is not in eight figures, a head that was copied wrong', () => {
    const rows = rowsOf('archive-catalogue');
    const wrong = [{ ...rows[0], date: '2017年9月5日' }, rows[1], { ...rows[2], code: rows[1]!.code }];
    const places = faultsOf('archive-catalogue', { rows: wrong, chain: { count: 7, digest: 'abc' } }).map(
      ({ path }) => path,
    );
    expect(places).toEqual(['rows[0].date', 'rows[2].code', 'chain.digest']);
  });
});

describe('备考表', () => {
  it('is checked by another than who arranged it, not before', () => {
    const places = faultsOf('box-note', { checker: '罗丹', checkedOn: '2018年5月9日' }).map(
      ({ path }) => path,
    );
    expect(places).toEqual(['checkedOn', 'checker']);
  });
});

describe('卷内文件目录', () => {
  it('tells on which pages of the bundle each paper lies', () => {
    const kind = kindOf('case-contents');
    const { rows } = kind.view(
      kind.schema.parse(sampleOf('case-contents')),
      sampleOffice,
      compiledForm(kind.template).wording,
    ) as CaseContentsView;
    expect(rows.map(({ cells }) => cells.at(-2)?.lines.join('')).slice(0, 4)).toEqual([
      '1—2',
      '3',
      '4—6',
      '7',
    ]);
  });

  it('names what does not stand in the order of the bundle', () => {
    const rows = rowsOf('case-contents');
    const [first, ...rest] = rows;
    const faults = faultsOf('case-contents', { rows: [...rest, first] });
    expect(faults.map(({ path, rule }) => [path, rule])).toEqual([['rows[10].category', 'R73']]);
  });
});

describe('移交清单 and 四性检测报告', () => {
  it('sums what is handed over', async () => {
    const text = textOf(await paperOf('transfer-list'));
    for (const sum of ['139', '647']) expect(text).toContain(`"${sum}"`);
  });

  it('does not call a set 合格 of which a check failed', () => {
    const faults = faultsOf('four-checks-report', { conclusion: '合格', findings: [] });
    expect(faults.map(({ path }) => path)).toEqual(['conclusion', 'findings']);
  });

  it('counts the results of each property', async () => {
    const text = textOf(await paperOf('four-checks-report'));
    expect(text).toContain('不合格');
    const [, second] = kindOf('four-checks-report').samples;
    expect(textOf(await paperOf('four-checks-report', second!.data as object))).not.toContain('项不合格');
  });
});
