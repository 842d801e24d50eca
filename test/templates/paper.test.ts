import { describe, expect, it } from 'vitest';
import { kinds } from '../../templates/kinds/index';
import type { Envelope } from '../../templates/kind';
import type { Fault } from '../../templates/official/fault';
import { toPaper } from '../../templates/paper';
import { sampleOffice } from '../../templates/sample-office';

const paperOf = (envelope: Envelope) => toPaper(envelope, { office: sampleOffice, kinds });
const noticeOf = (data: object) =>
  paperOf({ kind: 'notice', version: 1, data: { title: '关于开展核查的通知', ...data } });
const speech: Envelope = { kind: 'speech', version: 1, data: { title: '在会上的讲话', body: '开会了。' } };
const stopping = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ severity, rule }) => severity === 'E' && !rule.startsWith('R'));

describe.each(kinds.flatMap((kind) => kind.samples.map((sample) => ({ kind, sample }))))(
  'the sample $kind.slug $sample.name',
  ({ kind, sample }) => {
    const paper = paperOf({ kind: kind.slug, version: kind.version, data: sample.data });

    it('gives a paper with its title, and no fault but those of tasks still open', () => {
      expect(paper.document?.title).toContain(kind.titleOf(paper.data).slice(0, 8));
      expect(paper.faults.filter(({ rule }) => rule !== 'R61')).toEqual([]);
    });

    it('knows the field behind everything it prints', () => {
      const found = [...JSON.stringify(paper.document).matchAll(/"from":"([^"]*)"/g)];
      const froms = found.map(([, from = '']) => from);
      expect(froms.length).toBeGreaterThan(2);
      for (const from of froms) {
        const steps = from.split(/[.[\]]+/).filter((step) => step !== '');
        const value = steps.reduce<unknown>(
          (inside, step) => (inside as Readonly<Record<string, unknown>> | undefined)?.[step],
          paper.data,
        );
        expect(value, from).toBeDefined();
      }
    });
  },
);

describe('a record that gives no paper', () => {
  it('is of no known kind', () => {
    const { document, faults } = paperOf({ ...speech, kind: 'poem' });
    expect(document).toBeUndefined();
    expect(faults).toMatchObject([
      { path: 'kind', rule: 'kind', severity: 'E', message: '没有“poem”这一种文书。' },
    ]);
    expect(faults[0]?.remedy).toContain('讲话稿（speech）');
  });

  it('comes from a newer program', () => {
    const { document, faults } = paperOf({ ...speech, version: 2 });
    expect(document).toBeUndefined();
    expect(faults).toMatchObject([{ path: 'version', rule: 'version', severity: 'E' }]);
  });

  it('does not fit its schema: every field named by path and label', () => {
    const { document, faults } = noticeOf({
      title: '',
      urgency: '火急',
      body: 7,
      addressees: [{ name: '各乡' }, { level: 'peer' }],
    });
    expect(document).toBeUndefined();
    expect(faults.map(({ path, label, rule, message }) => [path, label, rule, message])).toEqual([
      ['urgency', '紧急程度', 'schema', '紧急程度只能是：（空）、特急、加急（现在是 火急）。'],
      ['title', '标题', 'schema', '标题不能为空。'],
      ['addressees[1].name', '名称', 'schema', '名称没有填写。'],
      ['body', '正文', 'schema', '正文应当是文字（现在是 7）。'],
    ]);
  });

  it.each([null, [], 'text', 3])('holds %j for its data', (data) => {
    const { document, faults } = paperOf({ ...speech, data });
    expect(document).toBeUndefined();
    expect(stopping(faults).length).toBeGreaterThan(0);
  });

  it.each(['秘密★1年', '机密', '绝密'])('claims to be %s, and is refused in words', (secrecy) => {
    const { document, faults } = noticeOf({ secrecy });
    expect(document).toBeUndefined();
    expect(faults[0]?.message).toContain(`密级“${secrecy}”：本软件不处理涉及国家秘密的公文`);
  });
});

describe('fields that the kind does not know', () => {
  it('are named, not printed and not kept', () => {
    const { document, faults, data } = noticeOf({ colour: '红', addressees: [{ name: '各乡', mood: '好' }] });
    expect(document).toBeDefined();
    expect(
      faults.filter(({ rule }) => rule === 'unknown-field').map(({ path, severity }) => [path, severity]),
    ).toEqual([
      ['colour', 'W'],
      ['addressees[0].mood', 'W'],
    ]);
    expect(JSON.stringify(data)).not.toContain('mood');
  });
});

describe('annexes', () => {
  const table = {
    kind: 'task-breakdown',
    version: 1,
    data: { title: '任务分解表', groups: [{ title: '散煤', tasks: [{ task: '取缔散煤销售点' }] }] },
  };
  const both = [
    { title: '任务分解表', record: table },
    { title: '报送要求', text: '一、时间\n每周五报送。' },
  ];

  it('stand behind the body with their labels, a landscape table inside the portrait paper', () => {
    const sections = noticeOf({ annexes: both }).document?.sections ?? [];
    expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    expect(sections.slice(1).map(({ blocks }) => blocks.slice(0, 2))).toMatchObject([
      [
        { type: 'annexHead', label: '附件1' },
        { type: 'title', text: '任务分解表', from: 'annexes[0].record.data.title' },
      ],
      [
        { type: 'annexHead', label: '附件2' },
        { type: 'title', text: '报送要求', from: 'annexes[1].title' },
      ],
    ]);
    const one = noticeOf({ annexes: both.slice(1) }).document?.sections[1]?.blocks[0];
    expect(one).toMatchObject({ label: '附件' });
  });

  it('answer to the rules of their own kind, placed in the whole record', () => {
    const found = noticeOf({ annexes: both }).faults.find(({ rule }) => rule === 'R61');
    expect(found?.path).toMatch(/^annexes\[0\]\.record\.data\.groups\[0\]\.tasks\[0\]\./);
    expect(found?.message).toMatch(/^附件1“任务分解表”：/);
  });

  it('stop the paper when their own schema, kind or file fails', () => {
    const faulty = [
      { title: '甲', record: { ...table, data: { title: 5 } } },
      { title: '乙', record: { ...table, kind: 'poem' } },
      { title: '丙', file: '../../丙.json' },
    ];
    const { document, faults } = noticeOf({ annexes: faulty });
    expect(document).toBeUndefined();
    expect(stopping(faults).map(({ path, rule }) => [path, rule])).toEqual([
      ['annexes[0].record.data.title', 'schema'],
      ['annexes[1].record.kind', 'kind'],
      ['annexes[2].file', 'annex'],
    ]);
  });

  it('may not go deeper and deeper', () => {
    const nest = (depth: number): Envelope => ({
      kind: 'notice',
      version: 1,
      data: {
        title: '关于核查的通知',
        annexes: depth === 0 ? [] : [{ title: '内层', record: nest(depth - 1) }],
      },
    });
    expect(paperOf(nest(2)).document).toBeDefined();
    expect(paperOf(nest(3)).document).toBeUndefined();
    expect(paperOf(nest(3)).faults.some(({ message }) => message.includes('层数太多'))).toBe(true);
  });

  it('must be titled as the list says (R38)', () => {
    const { faults } = noticeOf({ annexes: [{ title: '另一个名称', record: table }] });
    expect(faults.find(({ rule }) => rule === 'R38')?.message).toContain('任务分解表');
  });
});

describe('the page set-up', () => {
  it("is the office's unless another is asked for", () => {
    expect(paperOf(speech).document?.setup).toBe('common');
    const exact = toPaper(speech, { office: sampleOffice, kinds, setup: 'exact' });
    expect(exact.document?.setup).toBe('exact');
  });
});
