/** R61: every task names one lead, a responsible person, a standard, measures and a deadline that can be watched. */
import { parseDeadline } from '../deadlines';
import type { Fault, Place } from '../fault';
import { milderFault, ruleFault, within } from './catalogue';

/** A task at the end of the breakdown, as its row holds it. */
export interface TaskLeaf {
  /** 牵头部门. */
  readonly leads: readonly string[];
  /** 牵头责任人, name and post. */
  readonly leadPersons: readonly string[];
  /** 工作标准. */
  readonly standard: string;
  /** 工作措施. */
  readonly measures: string;
  /** 完成时限. */
  readonly deadline: string;
}

/** Field → label and what to do when it is empty. */
const REQUIRED = {
  leads: ['牵头部门', '请明确一个牵头部门。'],
  leadPersons: ['牵头责任人', '请填写姓名和职务。'],
  standard: ['工作标准', '请写明可以核对的标准，例如“两断三清”“发证率100%”。'],
  measures: ['工作措施', '请写明怎样做。'],
  deadline: ['完成时限', '请写明日期，或写“立行立改”“长期坚持”“每月5日前”。'],
} as const satisfies Readonly<Record<keyof TaskLeaf, readonly [string, string]>>;

/** The columns that R61 asks for, in the order of the table. */
export const requiredTaskFields = ['standard', 'measures', 'deadline', 'leads', 'leadPersons'] as const;

/**
 * Checks one task; each gap is a fault of its own, placed at the field. `name` tells the task in the messages.
 * Two or more leads are allowed with a warning.
 */
export function checkTaskLeaf(leaf: TaskLeaf, at: Place, name: string): Fault[] {
  const faults = requiredTaskFields
    .filter((field) => isEmpty(leaf[field]))
    .map((field) => missing(field, at, name));
  const leads = leaf.leads.filter((lead) => lead.trim() !== '');
  if (leads.length > 1) {
    const message = `“${name}”有${leads.length}个牵头部门：${leads.join('、')}。`;
    faults.push(
      milderFault(
        'R61',
        within(at, 'leads', REQUIRED.leads[0]),
        message,
        '请明确一个牵头，其余列为配合部门；确需共同牵头的可以保留。',
      ),
    );
  }
  if (!isEmpty(leaf.deadline) && !parseDeadline(leaf.deadline)) {
    const message = `“${name}”的完成时限“${leaf.deadline}”不是可以核对的时间。`;
    faults.push(
      ruleFault('R61', within(at, 'deadline', REQUIRED.deadline[0]), message, REQUIRED.deadline[1]),
    );
  }
  return faults;
}

function missing(field: keyof TaskLeaf, at: Place, name: string): Fault {
  const [label, remedy] = REQUIRED[field];
  return ruleFault('R61', within(at, field, label), `“${name}”没有填写${label}。`, remedy);
}

const isEmpty = (value: string | readonly string[]): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.every((item) => item.trim() === '');
