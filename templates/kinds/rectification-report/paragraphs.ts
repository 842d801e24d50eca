/** A problem told in paragraphs: 问题描述 → 核实情况 → 整改措施 → 完成情况 → 责任单位和责任人 → 处罚问责情况. */
import type { Wording } from '../../bind/wording';
import { personLines } from '../../fields';
import { formatLabel, safeLabel } from '../../official/numbering';
import type { Issue } from './schema';

export interface Point {
  /** 1. to 6. */
  readonly label: string;
  readonly head: string;
  readonly text: string;
  readonly from: string;
}

export interface IssueParagraphs {
  /** （一） */
  readonly label: string;
  readonly title: string;
  readonly points: readonly Point[];
  readonly from: string;
}

/** Texts of a record may end without 。 in a form; on paper a paragraph ends with one. */
const sentence = (text: string): string => (text === '' || /[。！？；：]$/.test(text) ? text : `${text}。`);

/** 王屯村无名石材加工厂“散乱污”问题: firm and category, the category once. */
export function issueName({ site, category, number }: Issue, index: number): string {
  if (site === '' && category === '') return `${number || `第${index + 1}号`}问题`;
  return site.endsWith(category) ? `${site}问题` : `${site}${category}问题`;
}

/** @param word the heads of the points. */
export function issueParagraphs(
  issue: Issue,
  index: number,
  { word }: Pick<Wording, 'word'>,
): IssueParagraphs {
  const from = `issues[${index}]`;
  const units = issue.units.length === 0 ? '' : `责任单位：${issue.units.join('、')}`;
  const persons = issue.persons.length === 0 ? '' : `责任人：${personLines(issue.persons).join('、')}`;
  const told: readonly (readonly [head: string, text: string, field: string])[] = [
    [word('pointProblem'), sentence(issue.problem), 'problem'],
    [word('pointVerification'), `${issue.finding}。${sentence(issue.verification)}`, 'verification'],
    [word('pointMeasures'), sentence(issue.measures), 'measures'],
    [word('pointCompletion'), completionOf(issue), 'completion'],
    [word('pointDuty'), sentence([units, persons].filter((part) => part !== '').join('；')), 'units'],
    [word('pointPenalty'), sentence(issue.penalty), 'penalty'],
  ];
  const points = told
    .filter(([, text]) => text !== '')
    .map(([head, text, field], place) => ({
      label: formatLabel(3, place + 1),
      head: `${head}。`,
      text,
      from: `${from}.${field}`,
    }));
  return { label: safeLabel(2, index + 1), title: issueName(issue, index), points, from };
}

function completionOf({ status, completedOn, onSchedule, deadline, completion }: Issue): string {
  const rest = sentence(completion);
  if (status === '已完成') return `${completedOn}已完成整改。${rest}`;
  if (status === '') return rest;
  const progress = onSchedule ? '已达到序时进度' : '未达到序时进度';
  return `正在整改，${progress}${deadline === '' ? '' : `（整改时限：${deadline}）`}。${rest}`;
}

/** An unfinished problem: why, and until when. '' when nothing was told. */
export function unfinishedText({ cause, extension, approval }: Issue): string {
  const until = extension === '' ? '' : `整改时限延期至${extension}${approval === '' ? '' : `，${approval}`}`;
  return [cause, until]
    .filter((part) => part !== '')
    .map(sentence)
    .join('');
}
