/** From a speech, a plan or minutes to proposed tasks. Nothing is guessed: a task holds what the text says, and where. */
import { doubtsIn, type Doubt } from '../../../../templates/derive/text/doubts';
import { mendText } from '../../../../templates/derive/text/mend';
import { dutiesIn, type Duty } from './duties';
import { itemsOf, type Item } from './items';
import { measureGroups } from './measure-groups';
import { nameFinder, type NameFinder, type Names } from './names';
import { passagesOf, type Passage } from './passages';
import { wanted, type ProposedTask, type Proposal, type Wanted } from './proposal';
import { priorityIn, taskOf, type Related } from './task-of';

/** Sentences of work outside the items, each with the priority that it speaks of. */
function dutiesOutside(text: string, passages: readonly Passage[], items: readonly Item[], find: NameFinder) {
  const taken = items.map(({ passage }) => passage);
  let matter: string | undefined;
  return passages
    .filter(({ level }) => level === 'plain')
    .flatMap((passage) => dutiesIn(text, passage, find))
    .filter((duty) => !taken.some(({ start, end }) => duty.start < end && start < duty.end))
    .map((duty): { readonly duty: Duty; readonly priority: string | undefined; readonly direct: boolean } => {
      const own = priorityIn(text.slice(duty.start, duty.end))?.code;
      matter = own ?? (duty.continues ? matter : undefined);
      return { duty, priority: matter, direct: own !== undefined && duty.implied.length === 0 };
    });
}

/** Names that do not hold on the text's day, and deadlines that cannot be watched. */
function ownQuestions(tasks: readonly ProposedTask[]): readonly Doubt[] {
  const outdated = tasks
    .flatMap(({ leads, units, partners, localities }) => [...leads, ...units, ...partners, ...localities])
    .filter((unit) => unit.outdated);
  const names = [...new Set(outdated.map(({ words }) => words))].map((words) => ({
    rule: 'R62',
    message: `“${words}”这个名称在本文的日期没有使用。`,
    remedy: '请核对单位名称，或修改单位名册中的起止日期。',
    spans: outdated.filter((unit) => unit.words === words).map(({ start, end }) => ({ start, end })),
  }));
  const unreadable = tasks.flatMap(({ deadline }) => (deadline && !deadline.readable ? [deadline] : []));
  const times = unreadable.map(({ words, start, end }) => ({
    rule: 'R61',
    message: /^\d{1,2}月/.test(words) ? `时限“${words}”没有写年份。` : `时限“${words}”不是可以核对的时间。`,
    remedy: '请写明年月日，程序不代为推定。',
    spans: [{ start, end }],
  }));
  return [...names, ...times];
}

/**
 * @param given the text as pasted or read.
 * @param names units and persons of the office.
 * @param day the text's day, 20171009; '' when it is not known.
 */
export function proposeTasks(given: string, names: Names, day = ''): Proposal {
  const { lines, mends } = mendText(given);
  const text = lines.join('\n');
  const find = nameFinder(names, day);
  const passages = passagesOf(text);
  const items = itemsOf(text, passages, find);
  const outside = dutiesOutside(text, passages, items, find);
  const claimed = new Set<string>();
  const tasks = items.map(({ passage, fields }, i) => {
    const priority = priorityIn(text.slice(passage.body, passage.end))?.code;
    // the first task of a priority takes the sentences that speak of it
    const first = priority !== undefined && !claimed.has(priority);
    if (priority !== undefined) claimed.add(priority);
    const related = outside
      .filter((one) => first && one.priority === priority)
      .map(({ duty, direct }): Related => ({ duty, direct }));
    return taskOf(text, `t${i + 1}`, passage, fields, related, find);
  });
  const count = (name: Wanted): number => tasks.filter(({ missing }) => missing.includes(name)).length;
  return {
    text,
    mends,
    tasks,
    groups: measureGroups(text, passages),
    questions: [...doubtsIn(text), ...ownQuestions(tasks)],
    missing: Object.fromEntries(
      (Object.keys(wanted) as Wanted[]).map((name) => [name, count(name)]),
    ) as Record<Wanted, number>,
  };
}
