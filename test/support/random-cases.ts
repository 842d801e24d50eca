/** Random stories of cases: what a careless office would try, day by day, right and wrong. The same seed tells the same. */
import { addDays, dayOfMoment, type Day } from '../../electron/service/campaign/day';
import { apply, type Applied } from '../../electron/service/campaign/case/apply';
import type { Case } from '../../electron/service/campaign/case/case';
import { caseIds } from '../../electron/service/campaign/case/case-id';
import type { CaseEvent } from '../../electron/service/campaign/case/event';
import { ways } from '../../electron/service/campaign/case/facts';
import type { CaseHistory } from '../../electron/service/campaign/case/history';
import { merge, rebound } from '../../electron/service/campaign/case/pairs';
import { REGISTER } from '../../electron/service/campaign/case/register';
import { roles } from '../../electron/service/campaign/case/states';
import { moves, nextMoves, type MoveName } from '../../electron/service/campaign/moves/table';
import { opinionBoxes } from '../../electron/service/campaign/moves/closing';
import { priorities } from '../../electron/service/campaign/figures/priorities';

export const TOWNSHIPS = ['汪屯乡', '南郊乡', '三里堡街道', '繁塔街道', '官坊街道', '菜市街道', '新门关街道'];
const UNITS = ['区工商局', '区食药监局', '区发改委', '区环保局', '区住建局'];
const PEOPLE = ['王明', '李强', '赵芳', '陈伟', '刘洋', '孙磊'];
const SITES = ['石材加工厂', '木器厂', '加油站', '砖瓦厂', '板材厂', '汽修店', '搅拌站'];

/** A ledger in the making. */
export interface Story {
  readonly cases: Map<string, Case>;
  readonly histories: Map<string, CaseEvent[]>;
  /** Moments go up, several events a day or days between. */
  at: number;
  readonly nextId: (day: Day) => string;
  tried: number;
  refused: number;
}

export const newStory = (from = '2017-09-01T01:00:00.000Z'): Story => ({
  cases: new Map(),
  histories: new Map(),
  at: Date.parse(from),
  nextId: caseIds([]),
  tried: 0,
  refused: 0,
});

export const historiesOf = ({ histories }: Story): readonly CaseHistory[] =>
  [...histories].map(([id, events]) => ({ id, events }));

const RARE: ReadonlySet<MoveName> = new Set([
  'void',
  'transfer',
  'merge',
  'absorb',
  'suspend',
  'amend',
  'attach',
  'decline',
  'sendBack',
  'archive',
]);

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chance = (random: Random, share: number): boolean => random() < share;

export interface Options {
  /** Share of moves that are told something wrong on purpose. */
  readonly wrong: number;
}

/** Two different people, now and then one, or one of those who are responsible. */
const team = (random: Random, kase: Case, wrong: boolean): readonly string[] => {
  if (wrong) return chance(random, 0.5) ? ['张三'] : ['张三', kase.facts.persons[0]?.name ?? '张三'];
  return ['张三', '李四'];
};

function dataFor(random: Random, name: MoveName, kase: Case, on: Day, wrong: boolean): unknown {
  const due = addDays(on, wrong ? -3 : 1 + Math.floor(random() * 40));
  const deadline = { deadline: chance(random, 0.05) ? '每月5日前' : `${due}前`, due };
  const way = pick(random, ways);
  const approved = { approver: '周区长', reason: wrong ? ' ' : '情况特殊' };
  switch (name) {
    case 'propose':
      return { proposal: '拟转办', instruction: '请阅办', instructedBy: '周区长' };
    case 'handOver': {
      const stages =
        chance(random, 0.1) && due > addDays(on, 3)
          ? [
              { title: '拆除', due: addDays(on, 2) },
              { title: '复绿', due },
            ]
          : [];
      return {
        ...deadline,
        stages,
        way,
        requirements: '整改到位',
        leadUnit: pick(random, UNITS),
        units: [kase.facts.township],
      };
    }
    case 'decline':
    case 'sendBack':
    case 'object':
      return { reason: wrong ? '' : '不属本单位职责' };
    case 'sign':
      return { persons: wrong ? [] : [{ name: pick(random, PEOPLE), post: '主任' }] };
    case 'progress':
      return { words: '正在整改' };
    case 'finishStage':
      return { title: chance(random, 0.5) ? '拆除' : '复绿' };
    case 'extend':
      return {
        ...deadline,
        due: addDays(kase.deadlines.at(-1)?.due ?? on, wrong ? -1 : 15),
        reason: '设备未到',
      };
    case 'urge':
      return { level: wrong ? '一般督办' : kase.level };
    case 'report':
      return {
        completedOn: wrong ? addDays(on, 2) : on,
        measures: '已拆除',
        photoPairs: 1,
        sealed: !wrong || chance(random, 0.5),
        signedBy: '主任',
      };
    case 'assignCheck':
    case 'startLookBack':
      return { checkers: team(random, kase, wrong) };
    case 'pass':
      return {
        words: '已到位',
        cleared: wrong ? ['water'] : ['water', 'power', 'materials', 'products', 'equipment'],
      };
    case 'fail':
      return { words: '仍有原料', ...deadline };
    case 'publicise':
      return { from: on, to: addDays(on, wrong ? -1 : 0) };
    case 'refuse':
      return { reason: '材料不全', ...deadline };
    case 'close': {
      const boxes = Object.keys(opinionBoxes).map((box) => ({ box, by: '签字人', on, agrees: true }));
      return { opinions: wrong ? boxes.slice(1) : boxes, lookBacks: [addDays(on, 30)] };
    }
    case 'scheduleLookBack':
      return { due };
    case 'stable':
    case 'rebound':
      return { words: '现场核实' };
    case 'archive':
      return { archiveNumber: 'A1' };
    case 'transfer':
      return { ...approved, to: '市攻坚办' };
    case 'amend':
      return {
        change: wrong ? { problem: '' } : { remark: `更正${Math.floor(random() * 9)}` },
        reason: '笔误',
      };
    case 'resume':
      return { ...approved, ...(kase.deadlines.length > 0 && chance(random, 0.5) ? deadline : {}) };
    case 'suspend':
    case 'void':
    case 'merge':
      return approved;
    default:
      return {};
  }
}

/** An event that someone tries to make of a case. */
export function attempted(
  random: Random,
  kase: Case,
  name: MoveName,
  at: string,
  { wrong }: Options,
): CaseEvent {
  const row = moves[name];
  const bad = chance(random, wrong);
  const today = dayOfMoment(at);
  // what was done yesterday may be put down today
  const on =
    bad && chance(random, 0.2) ? addDays(today, 2) : chance(random, 0.2) ? addDays(today, -1) : today;
  const late = on < kase.lastOn && !bad ? kase.lastOn : on;
  const role = bad && chance(random, 0.2) ? pick(random, roles) : pick(random, row.who);
  const unit = role === 'unit' ? kase.facts.township : '区攻坚办';
  const person = role === 'checker' && !(bad && chance(random, 0.3)) ? '张三' : pick(random, PEOPLE);
  const paper = {
    kind: row.paper?.kinds[0] ?? 'scan',
    id: '',
    number: `汴禹攻坚办督〔2017〕${1 + Math.floor(random() * 900)}号`,
    title: row.paper?.label ?? '',
  };
  return {
    move: name,
    on: late,
    at,
    by: { name: person, role, unit },
    basis: bad && chance(random, 0.2) ? '' : `${row.label}依据`,
    ...(row.paper && !(bad && chance(random, 0.2)) ? { paper } : {}),
    data: dataFor(random, name, kase, late, bad),
  };
}

export function registration(random: Random, id: string, at: string): CaseEvent {
  const on = dayOfMoment(at);
  const facts = {
    origin: pick(random, ['assigned', 'found', 'own', 'complaint'] as const),
    source: '环保部巡查组',
    batch: `第${1 + Math.floor(random() * 6)}批`,
    assignedOn: on,
    site: pick(random, TOWNSHIPS) + pick(random, SITES),
    place: '机场路与滨河路口',
    township: pick(random, TOWNSHIPS),
    category: pick(random, priorities).name,
    problem: '生产时未开启治理设施，原料露天堆放。',
  };
  return {
    move: REGISTER,
    on,
    at,
    by: { name: '罗丹', role: 'clerk', unit: '区攻坚办' },
    basis: '巡查组交办清单',
    data: { id, facts },
  };
}

function keep(story: Story, { case: kase, event }: { readonly case: Case; readonly event: CaseEvent }): void {
  story.cases.set(kase.id, kase);
  const events = story.histories.get(kase.id);
  if (events) events.push(event);
  else story.histories.set(kase.id, [event]);
}

/** One attempt on the ledger; whether it was taken or refused stands in the story's counts. */
export function step(story: Story, random: Random, options: Options, newCases = 0.15): Applied | undefined {
  story.at += chance(random, 0.6) ? 60_000 : Math.floor(random() * 3 * 86_400_000);
  const at = new Date(story.at).toISOString();
  story.tried += 1;
  if (story.cases.size === 0 || chance(random, newCases)) {
    const applied = apply(undefined, registration(random, story.nextId(dayOfMoment(at)), at));
    if (applied.ok) keep(story, applied);
    return applied;
  }
  const kase = pick(random, [...story.cases.values()]);
  // what ends a case early, or leads nowhere, is rarer than what leads on
  const all = nextMoves(kase);
  const usual = all.filter((name) => !RARE.has(name));
  const possible = usual.length > 0 && !chance(random, 0.25) ? usual : all;
  const name =
    possible.length === 0 || chance(random, options.wrong / 2)
      ? pick(random, Object.keys(moves) as MoveName[])
      : pick(random, possible);
  const event = attempted(random, kase, name, at, options);
  if (name === 'absorb') return undefined;
  if (name === 'rebound' || name === 'merge') {
    const pair =
      name === 'rebound'
        ? rebound(kase, event, story.nextId(dayOfMoment(at)), '又恢复生产')
        : merge(kase, pick(random, [...story.cases.values()]), event);
    if (pair.ok) pair.changed.forEach((changed) => keep(story, changed));
    else story.refused += 1;
    return undefined;
  }
  const applied = apply(kase, event);
  if (applied.ok) keep(story, applied);
  else story.refused += 1;
  return applied;
}
