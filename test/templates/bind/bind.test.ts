import { describe, expect, it } from 'vitest';
import { bind } from '../../../templates/bind/bind';
import { readTemplate } from '../../../templates/bind/template';
import type { Block, Section } from '../../../templates/document/blocks';
import { viewCell } from '../../../templates/view-cells';

/** A template of one portrait section with these blocks. */
const templateOf = (blocks: readonly unknown[]) =>
  readTemplate({
    version: 1,
    document: { title: '{{ data.title }}', author: '区攻坚办' },
    sections: [{ orientation: 'portrait', blocks }],
  });

function blocksOf(blocks: readonly unknown[], data: object, prefix = ''): readonly Block[] {
  const bound = bind(templateOf(blocks), { data: { title: '标题', ...data } }, prefix);
  return (bound.sections[0] as Section).blocks;
}

/** What is left when undefined properties are dropped. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('groups', () => {
  it('draw their blocks one after the other for each item', () => {
    const blocks = blocksOf(
      [
        {
          type: 'group',
          for: 'item, i in data.items',
          blocks: [
            { type: 'byline', if: 'item.name', text: '{{ item.name }}', from: 'items[{{ i }}].name' },
            { type: 'paragraph', for: 'line in item.lines', text: '{{ line }}' },
          ],
        },
      ],
      {
        items: [
          { name: '甲', lines: ['一', '二'] },
          { name: '', lines: ['三'] },
        ],
      },
      'data',
    );
    const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] });
    expect(plain(blocks)).toEqual([
      { type: 'byline', text: '甲', from: 'data.items[0].name' },
      ...['一', '二', '三'].map(paragraph),
    ]);
  });
});

describe('texts', () => {
  it('put values in: alone, among words, through filters and conditions', () => {
    const blocks = blocksOf(
      [
        { type: 'byline', text: '{{ data.unit }}' },
        { type: 'byline', text: '第{{ data.n }}批（{{ data.unit }}）' },
        { type: 'byline', text: "{{ data.units | join: '、' }}" },
        { type: 'byline', text: '{% if data.n > 2 %}多{% else %}少{% endif %}' },
      ],
      { unit: '南郊乡', n: 3, units: ['甲', '乙'] },
    );
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      '南郊乡',
      '第3批（南郊乡）',
      '甲、乙',
      '多',
    ]);
  });

  it('never read user data as a template', () => {
    const evil = '{{ data.secret }}{% for i in (1..9) %}x{% endfor %}';
    const blocks = blocksOf(
      [
        { type: 'byline', text: '{{ data.evil }}' },
        { type: 'byline', text: '{{ data.evil | upcase | downcase }}' },
        { type: 'text', value: 'data.evil' },
      ],
      { evil, secret: '密' },
    );
    expect(JSON.stringify(blocks)).not.toContain('密');
    expect(JSON.stringify(blocks)).not.toContain('xxx');
    expect(plain(blocks[0])).toEqual({ type: 'byline', text: evil });
  });

  it('do not see prototypes', () => {
    expect(() => blocksOf([{ type: 'byline', text: '{{ data.constructor }}' }], {})).toThrow(/constructor/);
    expect(() => blocksOf([{ type: 'byline', text: '{{ data.toString | upcase }}' }], {})).toThrow();
  });
});

describe('for, if and from', () => {
  it('draw a block for each item, with its place, and only where it is wanted', () => {
    const blocks = blocksOf(
      [
        {
          type: 'paragraph',
          for: 'task, i in data.tasks',
          if: 'task.on',
          text: '{{ task.name }}',
          from: 'tasks[{{ i }}].name',
        },
      ],
      {
        tasks: [
          { name: '甲', on: true },
          { name: '乙', on: '' },
          { name: '丙', on: 1 },
        ],
      },
      'annexes[0].record.data',
    );
    expect(plain(blocks)).toEqual([
      { type: 'paragraph', runs: [{ text: '甲' }], from: 'annexes[0].record.data.tasks[0].name' },
      { type: 'paragraph', runs: [{ text: '丙' }], from: 'annexes[0].record.data.tasks[2].name' },
    ]);
  });

  it('take conditions with operators, and sizes', () => {
    const conditions = [
      "data.kind == '通报'",
      'data.list.size > 1',
      'data.list.size == 2 and data.kind',
      'false',
    ];
    const blocks = blocksOf(
      conditions.map((condition) => ({ type: 'byline', if: condition, text: condition })),
      { kind: '通知', list: ['a', 'b'] },
    );
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(conditions.slice(1, 3));
  });

  it('stop a loop without end', () => {
    const rows = Array.from({ length: 700 }, (_, index) => index);
    const cells = [{ for: 'a in data.rows', text: '{{ a }}' }];
    const table = { type: 'table', columns: [{ weight: 1 }], body: [{ for: 'b in data.rows', cells }] };
    expect(() => blocksOf([table], { rows })).toThrow(/body\[0\].*循环超过/);
  });
});

describe('tables', () => {
  it('bind columns, spans, faces and lines', () => {
    const [table] = blocksOf(
      [
        {
          type: 'table',
          columns: { for: 'c in data.columns', weight: 'c.weight' },
          header: [{ cells: [{ for: 'c in data.columns', text: '{{ c.label }}', face: 'hei' }] }],
          body: [
            {
              for: 'row in data.rows',
              cells: [
                {
                  text: { list: 'row.lines' },
                  rowSpan: 'row.span',
                  if: 'row.span',
                  repeat: 'row.span',
                  from: 'x',
                },
                { text: '{{ row.note }}', align: '{{ row.align }}' },
              ],
            },
          ],
        },
      ],
      {
        columns: [
          { label: '甲', weight: 2 },
          { label: '乙', weight: 3 },
        ],
        rows: [
          { lines: ['一', '二'], span: 2, note: '上\n下', align: 'center' },
          { lines: [], span: 0, note: '', align: 'left' },
        ],
      },
    );
    const text = (words: string, more = {}) => ({ kind: 'text', runs: [{ text: words }], ...more });
    expect(plain(table)).toEqual({
      type: 'table',
      columns: [{ weight: 2 }, { weight: 3 }],
      header: [
        {
          cells: [
            { content: [text('甲')], face: 'hei' },
            { content: [text('乙')], face: 'hei' },
          ],
        },
      ],
      body: [
        {
          cells: [
            { content: [text('一', { from: 'x' }), text('二', { from: 'x' })], rowSpan: 2, repeat: true },
            { content: [text('上'), text('下')], align: 'center' },
          ],
        },
        { cells: [{ content: [text('')], align: 'left' }] },
      ],
    });
  });
});

describe('a template at fault while binding', () => {
  it('names the place and the unknown name', () => {
    expect(() => blocksOf([{ type: 'byline', text: '{{ data.titel }}' }], {})).toThrow(
      'sections[0].blocks[0].text：没有“data.titel”这一项',
    );
    expect(() => blocksOf([{ type: 'byline', if: 'data.a.b', text: '' }], { a: '' })).toThrow(
      'sections[0].blocks[0].if：没有“data.a.b”这一项',
    );
  });

  it('refuses lists for texts, texts for lists and words outside the set', () => {
    expect(() => blocksOf([{ type: 'byline', text: '{{ data.list }}' }], { list: [] })).toThrow(/要文字/);
    expect(() => blocksOf([{ type: 'annexList', items: { list: 'data.title' } }], {})).toThrow(
      /items.list：.*列表/,
    );
    const signature = { type: 'signature', case: '{{ data.title }}', organs: ['甲'], date: '' };
    expect(() => blocksOf([signature], {})).toThrow(/case：“标题”不在可选的 A、B、C 之内/);
  });
});

describe('rows that the view worked out', () => {
  const form = (list: string) => [{ type: 'form', columns: [{ weight: 1 }], rows: { list } }];

  it('are taken as they are: lines, boxes, looks, fields with their prefix', () => {
    const ticks = { kind: 'ticks', options: [{ text: '停产', on: true }], from: 'state' } as const;
    const rows = [
      { cells: [viewCell(['甲\n乙', '{{ data.title }}'], 'words', { face: 'hei' })], minHeight: 8, grow: 1 },
      { cells: [viewCell([], 'box', { vAlign: 'top', boxes: [ticks] })], keepNext: true },
    ];
    const from = 'annexes[0].record.data';
    const text = (words: string) => ({ kind: 'text', runs: [{ text: words }], from: `${from}.words` });
    expect(plain(blocksOf(form('data.rows'), { rows }, from))).toMatchObject([
      {
        rows: [
          {
            cells: [
              { content: [text('甲'), text('乙'), text('{{ data.title }}')], face: 'hei', vAlign: 'middle' },
            ],
            minHeight: 8,
            grow: 1,
          },
          { cells: [{ content: [{ ...ticks, from: `${from}.state` }], vAlign: 'top' }], keepNext: true },
        ],
      },
    ]);
  });

  it('are a fault of the template when they are none', () => {
    expect(() => blocksOf(form('data.title'), {})).toThrow('rows.list：这里要一个列表');
    expect(() => blocksOf(form('data.rows'), { rows: ['甲'] })).toThrow('rows.list：这里要视图算好的表格行');
  });
});
