/** R71: who checks is not who had to rectify, and nobody checks alone (谁验收谁负责). */
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** Checks the names of those who checked against those responsible for the rectification; `least` must have been there. */
export function checkCheckers(
  checkers: readonly string[],
  responsible: readonly string[],
  at: Place,
  least = 2,
): Fault[] {
  const names = checkers.map((name) => name.trim()).filter((name) => name !== '');
  const own = new Set(responsible.map((name) => name.trim()));
  const both = [...new Set(names.filter((name) => own.has(name)))];
  const faults = both.map((name) =>
    ruleFault('R71', at, `${name}是整改责任人，又是${at.label}。`, '请由不负责整改的人员核查。'),
  );
  const count = new Set(names).size;
  if (count < least) {
    const message = `${at.label}只有 ${count} 人，应当不少于 ${least} 人。`;
    faults.push(ruleFault('R71', at, message, '请补上参加核查的人员。'));
  }
  return faults;
}
