/** Checks that several moves share: who the unit is, and that nobody checks his own work. */
import type { Fault } from '../../../../templates/official/fault';
import type { Case } from '../case/case';
import { unitsOf } from '../case/facts';
import { fault, type MoveEvent } from './move';

/** A unit's deed is done by someone of a responsible unit. */
export function byUnit(kase: Case, { by }: MoveEvent<unknown>): readonly Fault[] {
  const units = unitsOf(kase.facts);
  if (units.includes(by.unit)) return [];
  const message =
    by.unit === ''
      ? '没有写明办理人所在的责任单位'
      : `“${by.unit}”不是这个问题的责任单位（${units.join('、')}）`;
  return [fault('by.unit', '所在单位', message, '请填写责任单位；责任单位有误的，先退单再重新交办。')];
}

const bare = (name: string): string => name.replace(/[\s\u3000]/gu, '');

/** 核查人 ≠ 整改责任人: by name, blanks not counted. */
export function apart(kase: Case, checkers: readonly string[], path: string): readonly Fault[] {
  const responsible = new Set(kase.facts.persons.map(({ name }) => bare(name)));
  return checkers
    .filter((name) => responsible.has(bare(name)))
    .map((name) => fault(path, '核查人', `${name}是这个问题的整改责任人，不能参加核查`, '请另派核查人。'));
}

/** At least two, each once, none of them responsible. */
export function checkTeam(kase: Case, checkers: readonly string[], path: string): readonly Fault[] {
  const names = new Set(checkers.map(bare).filter((name) => name !== ''));
  const faults = [...apart(kase, checkers, path)];
  if (names.size < 2)
    faults.push(
      fault(path, '核查人', `核查人只有${names.size}名`, '现场核查至少两人，请填写两名不同的核查人。'),
    );
  return faults;
}

/** The record is made by one of those who were sent. */
export function byTeam(checkers: readonly string[], { by }: MoveEvent<unknown>): readonly Fault[] {
  return checkers.some((name) => bare(name) === bare(by.name))
    ? []
    : [
        fault(
          'by.name',
          '办理人',
          `${by.name}不在核查组（${checkers.join('、')}）中`,
          '核查结果由核查组成员填写。',
        ),
      ];
}
