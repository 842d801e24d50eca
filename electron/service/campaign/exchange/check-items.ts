/** What stands against registering rows of a list: what a problem may not be without, names nobody knows, double entries. */
import { schemaFaults } from '../../../../templates/schema-faults';
import type { Case } from '../case/case';
import { factsSchema, unitsOf, type Facts } from '../case/facts';
import type { RegisteredUnit } from '../text/names';

export interface RowWord {
  readonly message: string;
  readonly remedy: string;
}

export interface CheckedItem {
  /** Without these mended the row cannot be registered. */
  readonly faults: readonly RowWord[];
  /** To be looked at; the row can be registered all the same. */
  readonly doubts: readonly RowWord[];
  /** Cases of the ledger that are the same problem, by number or by place and problem. */
  readonly twins: readonly string[];
  /** An earlier row of the list (from 0) that is the same problem. */
  readonly sameAs?: number;
}

/** Blanks and marks do not make another problem. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** By which a problem is known again: its number in the list it came with, its site and what is wrong there. */
function marksOf({ source, batch, sourceNumber, site, place, problem }: Facts): readonly string[] {
  const where = plain(site === '' ? place : site);
  return [
    ...(plain(sourceNumber) === '' ? [] : [`n|${plain(source)}|${plain(batch)}|${plain(sourceNumber)}`]),
    ...(where === '' ? [] : [`p|${where}|${plain(problem)}`]),
  ];
}

function doubtsOf(facts: Facts, known: ReadonlySet<string>): readonly RowWord[] {
  const doubts: RowWord[] = [];
  // a task stands at no place
  if (facts.site === '' && facts.place === '' && facts.origin !== 'task')
    doubts.push({ message: '没有企业（单位）名称，也没有位置', remedy: '请补上其中一项，核查时要用。' });
  if (unitsOf(facts).length === 0 && facts.township === '')
    doubts.push({ message: '没有责任单位，也没有属地乡办', remedy: '交办时要填写。' });
  if (known.size > 0)
    for (const name of unitsOf(facts))
      if (!known.has(name))
        doubts.push({ message: `单位名录里没有“${name}”`, remedy: '请核对名称，或先加到“单位人员”。' });
  return doubts;
}

/** @param cases those that exist; void ones are no double. */
export function checkItems(
  items: readonly unknown[],
  cases: Iterable<Case>,
  units: readonly RegisteredUnit[],
): readonly CheckedItem[] {
  const names = new Set(units.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]));
  const there = new Map<string, Set<string>>();
  for (const { id, state, facts } of cases)
    if (state !== 'void')
      for (const mark of marksOf(facts)) there.set(mark, (there.get(mark) ?? new Set()).add(id));
  const rows = new Map<string, number>();
  return items.map((item, n) => {
    const parsed = factsSchema.safeParse(item);
    if (!parsed.success) {
      const faults = schemaFaults(factsSchema, parsed.error.issues, item);
      return {
        faults: faults.map(({ label, message, remedy }) => ({
          message: message.startsWith(label) ? message : `${label}：${message}`,
          remedy,
        })),
        ...{ doubts: [], twins: [] },
      };
    }
    const marks = marksOf(parsed.data);
    const before = marks.flatMap((mark) => rows.get(mark) ?? []);
    for (const mark of marks) if (!rows.has(mark)) rows.set(mark, n);
    return {
      faults: [],
      doubts: doubtsOf(parsed.data, names),
      twins: [...new Set(marks.flatMap((mark) => [...(there.get(mark) ?? [])]))].sort(),
      ...(before.length === 0 ? {} : { sameAs: Math.min(...before) }),
    };
  });
}
