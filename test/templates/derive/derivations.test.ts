/** Derivations: every role of every task reaches its unit, people come from the register or are left open. */
import { describe, expect, it } from 'vitest';
import { derivationOf, derivations } from '../../../templates/derive/derivations';
import { deriveResponsibilityBreakdown } from '../../../templates/derive/responsibility-breakdown';
import { deriveResponsibilitySheets } from '../../../templates/derive/responsibility-sheets';
import { joinPapers } from '../../../templates/document/join';
import { kinds } from '../../../templates/kinds/index';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import { taskBreakdownSchema, type TaskBreakdown } from '../../../templates/kinds/task-breakdown/schema';
import { tasksOf } from '../../../templates/kinds/task-breakdown/walk';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const [seed, complete] = taskBreakdown.samples.map(({ data }) => taskBreakdownSchema.parse(data)) as [
  TaskBreakdown,
  TaskBreakdown,
];
const context = { office: sampleOffice };

describe('responsibility sheets', () => {
  it('give one a unit in the order the tasks name them, collectives spelt out by the register', () => {
    const units = deriveResponsibilitySheets(complete).map(({ unit }) => unit);
    expect(units.slice(0, 5)).toEqual(['区环保局', '区工商局', '区公安分局', '南郊乡', '汪屯乡']);
    expect(new Set(units)).toEqual(new Set(complete.units.map(({ name }) => name)));
  });

  it('carry every role of every task exactly once', () => {
    const sheets = new Map(deriveResponsibilitySheets(complete).map(({ unit, data }) => [unit, data.tasks]));
    const streets = complete.units.filter(({ type }) => type === '乡办').map(({ name }) => name);
    let roles = 0;
    for (const { task, number } of tasksOf(complete.groups)) {
      const localities = task.localities.flatMap((name) => (name === '各乡办' ? streets : [name]));
      for (const [role, units] of [
        ['牵头', task.leads],
        ['配合', task.partners],
        ['属地', localities],
      ] as const) {
        for (const unit of units) {
          const own = sheets.get(unit)?.filter((row) => row.number === String(number));
          expect(own).toMatchObject([{ role, task: task.task, deadline: task.deadline }]);
          roles += 1;
        }
      }
    }
    expect([...sheets.values()].flat().length).toBe(roles);
  });

  it('leave open what the seed does not say', () => {
    const sheets = deriveResponsibilitySheets(seed);
    expect(sheets.map(({ unit }) => unit)).toEqual([
      '各乡办',
      '区发改委',
      '区工商局',
      '区食药监局',
      '区攻坚办',
      '区环境污染防治督导组',
    ]);
    expect(sheets.map(({ data }) => data.tasks.map(({ number }) => number))).toEqual([
      ['1', '3'],
      ['3'],
      ['3'],
      ['3'],
      ['13'],
      ['13'],
    ]);
    for (const { data } of sheets) expect([...data.heads, ...data.deputies, ...data.handlers]).toEqual([]);
  });

  it('give persons of the tasks to the unit they belong to, and to none where that is open', () => {
    const person = (name: string, unit = '', post = '局长') => ({ name, post, unit });
    const [first] = tasksOf(complete.groups);
    const task = { ...first!.task, partners: [], localities: [], localPersons: [] };
    const headsOf = (leads: string[], leadPersons: ReturnType<typeof person>[]) =>
      deriveResponsibilitySheets({
        ...complete,
        units: [],
        groups: [{ title: '组', deadline: '', tasks: [{ ...task, leads, leadPersons }], groups: [] }],
      }).map(({ data }) => data.heads.map(({ name }) => name));
    expect(headsOf(['甲局'], [person('张三')])).toEqual([['张三']]);
    expect(headsOf(['甲局', '乙局'], [person('张三'), person('李四', '乙局')])).toEqual([[], ['李四']]);
    expect(headsOf(['甲局', '乙局'], [person('张三', '', '甲局局长')])).toEqual([['张三'], []]);
  });
});

describe('the responsibility breakdown', () => {
  it('holds the same rows as all the sheets', () => {
    const table = deriveResponsibilityBreakdown(complete, context);
    const rows = ({
      number,
      task,
      role,
      deadline,
    }: {
      number: string;
      task: string;
      role: string;
      deadline: string;
    }) => ({
      number,
      task,
      role,
      deadline,
    });
    expect(table.units.map(({ name, tasks }) => [name, tasks.map(rows)])).toEqual(
      deriveResponsibilitySheets(complete).map(({ unit, data }) => [unit, data.tasks.map(rows)]),
    );
    expect(table.title).toBe('禹王台区秋冬季大气污染综合治理攻坚行动责任分解表');
    expect(table.internal).toBe(false);
  });
});

describe('the table of derivations', () => {
  it('names kinds that exist and answers records of the target kind', () => {
    for (const derivation of derivations) {
      const from = kinds.find(({ slug }) => slug === derivation.from)!;
      const to = kinds.find(({ slug }) => slug === derivation.to)!;
      for (const { data } of from.samples) {
        const derived = derivation.derive(from.schema.parse(data), context);
        expect(derived.length).toBeGreaterThan(derivation.many ? 1 : 0);
        for (const { data: record } of derived) expect(to.schema.parse(record)).toEqual(record);
      }
    }
    expect(derivationOf('speech', 'notice')).toBeUndefined();
  });
});

describe('papers joined', () => {
  it('hold all sections in order under one title', () => {
    const papers = deriveResponsibilitySheets(complete).map(
      ({ data }) =>
        toPaper({ kind: 'responsibility-sheet', version: 1, data }, { office: sampleOffice, kinds })
          .document!,
    );
    const joined = joinPapers(papers, '责任单汇编');
    expect(joined.title).toBe('责任单汇编');
    expect(joined.sections).toEqual(papers.flatMap(({ sections }) => sections));
    expect(() => joinPapers([], '空')).toThrow(RangeError);
  });
});
