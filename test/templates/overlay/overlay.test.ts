/** An office's own wording: laid over the built-in template, checked, compared, and still good over a later built-in. */
import { describe, expect, it } from 'vitest';
import { blankOf } from '../../../electron/service/desk/records';
import type { Template } from '../../../templates/bind/grammar';
import type { Kind } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { rectificationReport } from '../../../templates/kinds/rectification-report/index';
import { putColumns, putSwitch, putWord } from '../../../templates/overlay/change';
import { checkOverlay } from '../../../templates/overlay/check';
import { compareOverlay } from '../../../templates/overlay/compare';
import { kindsWith } from '../../../templates/overlay/kinds';
import { layOverlay } from '../../../templates/overlay/lay';
import { changesNothing, noOverlay, readOverlay, type Overlay } from '../../../templates/overlay/overlay';
import { startsOf, withStarts } from '../../../templates/overlay/starts';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const kindOf = (slug: string): Kind => kinds.find((kind) => kind.slug === slug)!;
const textOf = (slug: string, overlays: readonly Overlay[], data?: unknown): string => {
  const { document, faults } = toPaper(
    { kind: slug, version: 1, data: data ?? kindOf(slug).samples[0]?.data },
    { office: sampleOffice, kinds: kindsWith(kinds, overlays) },
  );
  return JSON.stringify(document ?? faults);
};
const { template } = rectificationReport;
const none = noOverlay('rectification-report');
const report = kindOf('rectification-report');

describe('an overlay', () => {
  it('changes words, parts and columns, in the paper and in annexes', () => {
    let overlay = putWord(template, none, 'overview', '总体情况');
    overlay = putWord(template, overlay, 'counts', '{{ data.assigner }}共交办{{ data.assigned }}件。');
    overlay = putWord(template, overlay, 'pointProblem', '基本问题');
    overlay = putSwitch(template, overlay, 'evidence', false);
    const own = template.wording.tables[0]!.columns;
    overlay = putColumns(template, overlay, 'issues', [
      { ...own[2]!, label: '来源' },
      own[0]!,
      ...own.slice(3).map((column) => ({ ...column, shown: column.key !== 'remark' })),
      own[1]!,
    ]);
    const text = textOf('rectification-report', [overlay]);
    for (const words of ['总体情况', '环保部巡查组共交办8件。', '基本问题。', '"来源"'])
      expect(text).toContain(words);
    for (const words of ['基本情况', '佐证材料清单', '"备注"', '"问题来源"'])
      expect(text).not.toContain(words);
    expect(text.indexOf('"来源"')).toBeLessThan(text.indexOf('"序号"'));
    const annexed = {
      title: '关于转发报告的通知',
      annexes: [
        {
          title: '报告',
          record: { kind: 'rectification-report', version: 1, data: report.samples[0]?.data },
        },
      ],
    };
    expect(textOf('notice', [overlay], annexed)).toContain('总体情况');
    // another kind, and the built-in, stay as they were
    expect(textOf('rectification-report', [])).toContain('基本情况');
  });

  it('changes nothing where it says what the built-in says', () => {
    const own = template.wording.tables[0]!.columns;
    const changed = putColumns(
      template,
      putSwitch(template, putWord(template, none, 'overview', '总体'), 'photos', false),
      'issues',
      own.slice().reverse(),
    );
    expect(changesNothing(changed)).toBe(false);
    const back = putColumns(
      template,
      putSwitch(template, putWord(template, changed, 'overview', '基本情况'), 'photos', true),
      'issues',
      own,
    );
    expect(back).toEqual(none);
    expect(changesNothing(back)).toBe(true);
    expect(layOverlay(template, back).template).toEqual(template);
  });

  it('tells every fault in Chinese with its place, and nothing of what is right', () => {
    const text: Readonly<Record<string, string>> = {
      counts: '{{ data.nothing }}',
      overview: '{% if data.title %}甲',
      issues: '{{ data.title | nosuch }}',
      next: '  ',
      pointProblem: '{{ data.title }}',
      difficulties: '{{ data.title',
      introduction: '收到{{ data.batch }}',
      ending: '特此汇报。',
      before: '整改\u0007前',
    };
    let overlay = none;
    for (const [name, words] of Object.entries(text)) overlay = putWord(template, overlay, name, words);
    const [, evidence] = template.wording.tables;
    const columns = evidence!.columns.map((column, index) => ({
      ...column,
      label: ['', '甲', '甲', '丙', '丁'][index]!,
    }));
    overlay = putColumns(template, overlay, 'evidence', columns);
    overlay = putColumns(
      template,
      overlay,
      'issues',
      template.wording.tables[0]!.columns.map((one) => ({ ...one, shown: false })),
    );
    expect(
      Object.fromEntries(checkOverlay(report, overlay).map(({ place, message }) => [place, message])),
    ).toEqual({
      'words.overview': '“第一部分的标题”“{% if data.title %}”没有写完，少了结尾。',
      'words.counts': '“件数一段”没有“data.nothing”这一项。',
      'words.issues': '“第二部分的标题”没有“nosuch”这种处理。',
      'words.difficulties': '“第三部分的标题”“{{”后面少了“}}”。',
      'words.next': '“下一步工作部分的标题”不能为空。',
      'words.pointProblem': '“问题描述的小标题”只能写文字，不能写“{{ }}”和“{% %}”。',
      'words.introduction': '“引言”只能写文字，不能写“{{ }}”和“{% %}”。',
      'words.before': '“整改前照片的说明”里有印不出来的字符，请删去后重新输入。',
      'tables.issues': '“整改情况一览表的栏目”至少要印一栏。',
      'tables.evidence[0]': '“佐证材料清单的栏目”第1栏没有名称。',
      'tables.evidence[2]': '“佐证材料清单的栏目”有两栏都叫“甲”。',
    });
    // a paper is not printed with what is wrong, and says where
    expect(
      textOf('rectification-report', [putWord(template, none, 'counts', '{{ data.nothing }}')]),
    ).toContain('整改情况报告的模板在“件数一段”一处有问题：没有“data.nothing”这一项。');
  });

  it('is told against the built-in in words', () => {
    const own = template.wording.tables[1]!.columns;
    let overlay = putWord(template, none, 'ending', '特此汇报。');
    overlay = putSwitch(template, overlay, 'colophon', false);
    overlay = putColumns(template, overlay, 'evidence', [
      own[1]!,
      { ...own[0]!, label: '号', weight: 3 },
      ...own.slice(2, 4),
      { ...own[4]!, shown: false },
    ]);
    expect(
      compareOverlay(template, overlay).map(({ part, label, before, after }) => [part, label, before, after]),
    ).toEqual([
      ['新文书的起始内容', '结语', '特此报告。', '特此汇报。'],
      ['版记', '印版记', '印', '不印'],
      [
        '附件',
        '佐证材料清单的栏目',
        '序号、对应问题、佐证材料、文号或编号、日期',
        '对应问题、号、佐证材料、文号或编号',
      ],
      ['附件', '“序号”栏的名称', '序号', '号'],
      ['附件', '“序号”栏的宽度', '2', '3'],
    ]);
    expect(compareOverlay(template, none)).toEqual([]);
  });

  it('opens over a later built-in template: what no longer fits is named, the rest holds', () => {
    let overlay = putWord(template, none, 'overview', '总体情况');
    overlay = putWord(template, overlay, 'next', '下步打算');
    overlay = putWord(template, overlay, 'issues', '整改情况');
    overlay = putSwitch(template, overlay, 'photos', false);
    const [table] = template.wording.tables;
    overlay = putColumns(template, overlay, 'issues', table!.columns.slice().reverse());
    const { words, switches, tables } = template.wording;
    const later: Template = {
      ...template,
      wording: {
        words: words
          .filter(({ name }) => name !== 'next')
          .map((word) => (word.name === 'overview' ? { ...word, text: '基本概况' } : word)),
        switches: switches.filter(({ name }) => name !== 'photos'),
        tables: tables.map((one) =>
          one.name === 'issues'
            ? {
                ...one,
                columns: [
                  ...one.columns.filter(({ key }) => key !== 'remark'),
                  { key: 'area', label: '面积', weight: 2, shown: true },
                ],
              }
            : one,
        ),
      },
    };
    const laid = layOverlay(later, readOverlay(JSON.parse(JSON.stringify(overlay))).overlay!);
    expect(laid.misfits.map(({ place, message }) => [place, message])).toEqual([
      ['words.next', '现在的自带模板没有这处文字了，原来改成的“下步打算”没有用上。'],
      ['switches.photos', '现在的自带模板没有这个部分了，原来改成的“不印”没有用上。'],
      ['words.overview', '“第一部分的标题”的自带文字已由“基本情况”改为“基本概况”，单位的文字照用，请核对。'],
      ['tables.issues[0]', '现在的自带模板没有这一栏了，原来改成的“备注”没有用上。'],
      ['tables.issues', '自带的“整改情况一览表的栏目”新增了“面积”一栏，排在最后，请核对。'],
    ]);
    const wording = laid.template.wording;
    expect(wording.words.find(({ name }) => name === 'issues')?.text).toBe('整改情况');
    expect(wording.tables[0]!.columns.map(({ key }) => key)).toEqual([
      ...table!.columns
        .map(({ key }) => key)
        .reverse()
        .slice(1),
      'area',
    ]);
  });

  it('of a newer program, or of another shape, is not read and says why', () => {
    expect(readOverlay({ ...none, format: 2 }).faults[0]?.message).toContain('较新的程序');
    const { overlay, faults } = readOverlay({
      ...none,
      words: { overview: { text: 3, was: '' } },
      colour: 'red',
    });
    expect(overlay).toBeUndefined();
    expect(faults.map(({ place }) => place)).toEqual(['words.overview.text', '']);
    for (const value of [null, [], 'x', { version: 1 }]) expect(readOverlay(value).overlay).toBeUndefined();
  });
});

describe('a new paper', () => {
  it('begins with the columns and texts of the office, where nobody has filled them in', () => {
    const breakdown = kindOf('task-breakdown');
    const overlay = putColumns(
      breakdown.template,
      noOverlay('task-breakdown'),
      'tasks',
      breakdown.template.wording.tables[0]!.columns.map((one) => ({
        ...one,
        shown: ['task', 'remark'].includes(one.key),
      })),
    );
    const [kind] = kindsWith([breakdown], [overlay]);
    const blank = breakdown.schema.parse({ title: '表' });
    expect(withStarts(kind!.template, blank, blank)).toMatchObject({ columns: ['task', 'remark'] });
    const filled = { ...(blank as object), columns: ['task'] };
    expect(withStarts(kind!.template, filled, blank)).toEqual(filled);
  });

  it.each(kinds)('of $title begins as its schema says while nothing is changed', (kind) => {
    const blank = blankOf(kind) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(startsOf(kind.template)))
      expect(blank[name], name).toEqual(value);
  });
});

/** The sample with every text filled in that may be, and with the other way of standing. */
function variants({ slug, samples, schema }: Kind): readonly unknown[] {
  const other: Readonly<Record<string, object>> = {
    'task-breakdown': { groupStyle: 'column' },
    // a problem of which it is not known where it lies
    ledger: { groupBy: 'locality', items: [{}] },
  };
  return samples.flatMap(({ data }) => {
    const whole = schema.parse(data) as Readonly<Record<string, unknown>>;
    const filled = Object.keys(whole).reduce((sofar, name) => {
      const next = { ...sofar, [name]: '甲' };
      return sofar[name] === '' && schema.safeParse(next).success ? next : sofar;
    }, whole);
    return [whole, filled, { ...whole, ...other[slug] }];
  });
}

describe.each(kinds)('every wording of $title', (kind) => {
  it('shows on the paper', () => {
    const unseen = kind.template.wording.words.filter(({ name, use }) => {
      const overlay = putWord(kind.template, noOverlay(kind.slug), name, '【改】');
      const data = variants(kind);
      const papers = data.map((one) => textOf(kind.slug, [overlay], one));
      return use !== 'start' && !papers.join('').includes('【改】');
    });
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  it('can be changed, is right, and shows in the comparison', () => {
    for (const { name, use } of kind.template.wording.words) {
      const overlay = putWord(kind.template, noOverlay(kind.slug), name, '改');
      expect(checkOverlay(kind, overlay), name).toEqual([]);
      expect(compareOverlay(kind.template, overlay).map(({ after }) => after)).toEqual(['改']);
      expect(['text', 'plain', 'start']).toContain(use);
    }
    for (const { name } of kind.template.wording.switches)
      expect(
        compareOverlay(kind.template, putSwitch(kind.template, noOverlay(kind.slug), name, false)),
      ).toHaveLength(1);
  });
});
