/** Tells the story of a case, step by step, for tests: each step must be taken, else the test fails with the reason. */
import { apply } from '../../../electron/service/campaign/case/apply';
import type { Case } from '../../../electron/service/campaign/case/case';
import type { CaseEvent } from '../../../electron/service/campaign/case/event';
import type { Facts } from '../../../electron/service/campaign/case/facts';
import { merge, rebound, type Pair } from '../../../electron/service/campaign/case/pairs';
import type { Role } from '../../../electron/service/campaign/case/states';
import { opinionBoxes } from '../../../electron/service/campaign/moves/closing';

export const deadlineTo = (due: string) => ({ deadline: `${due}前`, due });

/** An event by someone of a role, with a paper of the kind. */
export function eventOf(
  move: string,
  on: string,
  role: Role,
  data: object,
  kind?: string,
  at?: string,
): CaseEvent {
  const unit = role === 'unit' ? '南郊乡' : '区攻坚办';
  const name = { clerk: '罗丹', director: '高明', districtLeader: '周区长', unit: '钱乡长', checker: '张三' }[
    role
  ];
  return {
    move,
    on,
    at: at ?? `${on}T04:00:00.000Z`,
    by: { name, role, unit },
    basis: '会议纪要第3期',
    ...(kind === undefined
      ? {}
      : { paper: { kind, id: '', number: '汴禹攻坚办督〔2017〕12号', title: '关于问题的文书' } }),
    data,
  };
}

export class Teller {
  kase: Case | undefined;
  readonly events: CaseEvent[];
  day: string;

  constructor(day: string, events: readonly CaseEvent[] = [], kase?: Case) {
    this.day = day;
    this.events = [...events];
    this.kase = kase;
  }

  fork(): Teller {
    return new Teller(this.day, this.events, this.kase);
  }

  on(day: string): this {
    this.day = day;
    return this;
  }

  do(move: string, role: Role, data: object, kind?: string): this {
    const applied = apply(this.kase, eventOf(move, this.day, role, data, kind));
    if (!applied.ok) throw new Error(`${move}: ${applied.faults.map(({ message }) => message).join('；')}`);
    this.kase = applied.case;
    this.events.push(applied.event);
    return this;
  }

  register(facts: Partial<Facts> = {}, id = 'XC-201710-0012'): this {
    const given = {
      origin: 'assigned',
      source: '环保部巡查组',
      batch: '第3批',
      assignedOn: this.day,
      site: '宏达石材加工厂',
      place: '南郊乡机场路',
      township: '南郊乡',
      category: '“散乱污”企业及集群综合整治',
      problem: '生产时未开启治理设施。',
      ...facts,
    };
    return this.do('register', 'clerk', { id, facts: given });
  }

  propose(): this {
    return this.do('propose', 'clerk', {
      proposal: '拟转南郊乡办理',
      instruction: '请阅办',
      instructedBy: '周区长',
    });
  }

  handOver(deadline: object = deadlineTo('2017-10-25')): this {
    const rest = { way: '关停取缔', requirements: '两断三清', leadUnit: '区环保局', units: ['南郊乡'] };
    return this.do('handOver', 'director', { ...rest, ...deadline }, 'supervision-order');
  }

  sign(): this {
    return this.do('sign', 'unit', { persons: [{ name: '钱乡长', post: '乡长' }] });
  }

  finishStage(title: string): this {
    return this.do('finishStage', 'clerk', { title });
  }

  progress(): this {
    return this.do('progress', 'unit', { words: '正在整改' });
  }

  suspend(): this {
    return this.do('suspend', 'director', { approver: '周区长', reason: '停电' });
  }

  report(completedOn = this.day): this {
    const data = { completedOn, measures: '拆除设备', photoPairs: 1, sealed: true, signedBy: '钱乡长' };
    return this.do('report', 'unit', data, 'rectification-report');
  }

  check(): this {
    return this.do('assignCheck', 'director', { checkers: ['张三', '李四'] });
  }

  pass(): this {
    const cleared = ['water', 'power', 'materials', 'products', 'equipment'];
    return this.do('pass', 'checker', { words: '已到位', cleared }, 'site-check');
  }

  fail(due: string): this {
    return this.do('fail', 'checker', { words: '院内仍有原料', ...deadlineTo(due) }, 'site-check');
  }

  close(lookBacks: readonly string[] = []): this {
    const opinions = Object.keys(opinionBoxes).map((box) => ({
      box,
      by: '签字人',
      on: this.day,
      agrees: true,
    }));
    return this.do('close', 'districtLeader', { opinions, lookBacks }, 'closure');
  }

  lookBack(): this {
    return this.do('startLookBack', 'clerk', { checkers: ['张三', '李四'] });
  }

  rebound(id: string): Pair {
    const event = eventOf('rebound', this.day, 'checker', { words: '又恢复生产' }, 'look-back');
    return rebound(this.kase!, event, id, '夜间又恢复生产。');
  }

  merge(into: Case): Pair {
    const event = eventOf('merge', this.day, 'director', { approver: '周区长', reason: '同一点位' });
    return merge(this.kase!, into, event);
  }
}

export const tell = (day: string): Teller => new Teller(day);

export function caseOf({ kase }: Teller): Case {
  if (!kase) throw new Error('nothing was told');
  return kase;
}
