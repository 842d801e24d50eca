/** What a cell of a 任务分解表 shows as text, and what a typed or pasted text makes of the task. */
import { formatPerson, type Person } from '../../templates/fields';
import type { ColumnKey, Task } from '../../templates/kinds/task-breakdown/schema';
import { formatDate, readDate } from '../../templates/official/dates';

/** Every column but 序号, which is counted. */
export type TextColumn = Exclude<ColumnKey, 'number'>;

const unitColumns = ['leads', 'partners', 'localities'] as const;
const personColumns = ['leadPersons', 'localPersons', 'districtLeaders'] as const;
const progressWords = ['', '未启动', '推进中', '已完成', '逾期'] as const;

const isOne = <T extends string>(list: readonly T[], key: string): key is T =>
  (list as readonly string[]).includes(key);

/** A cell as it is shown, copied and searched. */
export function cellText(task: Task, column: TextColumn): string {
  if (isOne(unitColumns, column)) return task[column].join('、');
  if (isOne(personColumns, column)) return task[column].map(formatPerson).join('、');
  return task[column];
}

/** The task with a cell's text taken in; texts that a column cannot hold (progress) leave it as it was. */
export function withCellText(task: Task, column: TextColumn, text: string): Task {
  const plain = text.trim();
  if (isOne(unitColumns, column)) return { ...task, [column]: splitNames(plain) };
  if (isOne(personColumns, column)) return { ...task, [column]: peopleOf(plain, task[column]) };
  if (column === 'deadline') return { ...task, deadline: deadlineText(plain) };
  if (column === 'progress') return isOne(progressWords, plain) ? { ...task, progress: plain } : task;
  return { ...task, [column]: plain };
}

/** Whether a text can stand in a column as it is. */
export const fits = (column: TextColumn, text: string): boolean =>
  column !== 'progress' || isOne(progressWords, text.trim());

/** 区工商局、区食药监局; line ends and semicolons part names as well, marks inside brackets do not. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[、，,；;\n](?![^（(]*[）)])/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const PERSON = /^(.*?)\s*[（(](.*)[）)]$/su;

/** 张宏伟（局长）、李建（乡长）; someone who was there already keeps what the text does not show. */
function peopleOf(text: string, before: readonly Person[]): Person[] {
  return splitNames(text).map((words) => {
    const known = before.find((person) => formatPerson(person) === words);
    if (known !== undefined) return known;
    const [, name = words, post = ''] = PERSON.exec(words) ?? [];
    return { name: name.trim(), post: post.trim(), unit: '' };
  });
}

/** 2017/10/31, ２０１７-１０-３１ and the like as papers write them; anything else as it was typed. */
export function deadlineText(text: string): string {
  const [, day = text, before = ''] = /^(.+?)\s*(之?前|以前)?$/su.exec(text) ?? [];
  const { date } = readDate(day);
  return date === undefined ? text : `${formatDate(date)}${before === '' ? '' : '前'}`;
}
