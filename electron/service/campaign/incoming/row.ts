/** One line of 收文登记 for a day: whether it is done, and how long there is. */
import { daysBetween, type Day } from '../day';
import type { Colour } from '../deadlines/rules';
import type { Entry } from './entry';

export interface IncomingRow {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly sender: string;
  readonly sourceNumber: string;
  readonly title: string;
  readonly urgency: string;
  readonly proposal: string;
  readonly instructions: string;
  readonly units: string;
  readonly deadline: string;
  readonly finishedOn: string;
  readonly result: string;
  readonly archive: string;
  readonly colour: Colour;
  readonly word: string;
  readonly left?: number;
  readonly cases: number;
  readonly scans: number;
}

/** 临近: so many days before. */
const NEAR = 3;

function lightOf(finished: boolean, left: number | undefined): Pick<IncomingRow, 'colour' | 'word'> {
  if (finished) return { colour: 'blue', word: '已办结' };
  if (left === undefined) return { colour: 'none', word: '在办' };
  if (left < 0) return { colour: 'red', word: '逾期' };
  return left <= NEAR ? { colour: 'orange', word: '临近' } : { colour: 'green', word: '在办' };
}

/** @param due when its deadline falls due. */
export function incomingRow({ id, sheet, cases, scans }: Entry, due: Day | undefined, day: Day): IncomingRow {
  const { number, date, sender, sourceNumber, title, urgency, deadline, finishedOn, result, archive } = sheet;
  const isFinished = finishedOn !== '';
  const left = due === undefined || isFinished ? undefined : daysBetween(day, due);
  return {
    ...{ id, number, date, sender, sourceNumber, title, urgency, deadline, finishedOn, result, archive },
    proposal: sheet.proposal.text,
    instructions: sheet.instructions.map(({ leader, text }) => `${leader}：${text}`).join('；'),
    units: sheet.units.join('、'),
    ...lightOf(isFinished, left),
    ...(left === undefined ? {} : { left }),
    ...{ cases: cases.length, scans: scans.length },
  };
}
