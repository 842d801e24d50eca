/** 四性检测 (DA/T 70-2018) of items of the archive: every check that can be made here, its result, and what was found. */
import type { FourCheck } from '../../../../templates/kinds/four-checks-report/schema';
import type { FourChecked } from '../../../contract/four-checks';
import type { Desk } from '../../desk/desk';
import { breathe } from '../../desk/tools';
import type { Chain, ChainEntry } from '../chain';
import { itemsInOrder } from '../in-order';
import { timeWords } from '../time-words';
import type { Check, Placed, Surroundings } from './check';
import { checkItem, checks } from './checks';
import type { ItemGiven } from './item-checker';

/** What was found, without what it was found for. */
export type Found = Pick<FourChecked, 'checks' | 'findings' | 'count' | 'files' | 'bytes' | 'conclusion'>;

const findingOf = ({ clause }: Check, { entry, file = '', problem, remedy }: Placed) => ({
  ...{ code: entry.code, title: entry.title, clause, file, problem, remedy, path: entry.path },
});

/** An item as it lies in the archive, each file read once; what cannot be read is not among its files. */
async function readItem(desk: Desk, entry: ChainEntry): Promise<ItemGiven> {
  const { archive } = desk.shelf;
  const names = await archive.source().bag(entry.path).list();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await archive.file(entry.path, name).catch(() => undefined);
    if (bytes) files.set(name, bytes);
  }
  return { entry, names, files };
}

/**
 * @param meant items of the chain. Nothing of what is found is left out, however much it is.
 * @param report told how far it has come; `false` ends it.
 * @returns undefined when it was ended.
 */
export async function fourChecks(
  desk: Desk,
  chain: Chain,
  meant: readonly ChainEntry[],
  report: (done: number) => boolean,
): Promise<Found | undefined> {
  const { bags } = await desk.shelf.archive.source().list();
  const around: Surroundings = { meant, all: itemsInOrder(chain, () => true), bags: new Set(bags) };
  const found = new Map<string, Placed[]>(
    checks.map((check) => [check.clause, 'ofAll' in check ? [...check.ofAll(around)] : []]),
  );
  const check = desk.tools.itemChecker ?? checkItem;
  let files = 0;
  let bytes = 0;
  for (const [at, entry] of meant.entries()) {
    if (!report(at)) return undefined;
    // one that is not there is told as such, not once more by each check
    if (!around.bags.has(entry.path)) continue;
    const item = await readItem(desk, entry);
    for (const [clause, problems] of await check(item))
      found.get(clause)!.push(...problems.map((one) => ({ ...one, entry })));
    files += item.files.size;
    for (const one of item.files.values()) bytes += one.length;
    await breathe();
  }
  if (!report(meant.length)) return undefined;
  const time = timeWords(desk.tools.now());
  const rows = checks.map((check): FourCheck => {
    const { property, clause, name, method } = check;
    const told = { property, clause, name, method, time };
    if ('byHand' in check) return { ...told, result: '待人工核对', detail: check.byHand(around) };
    const problems = found.get(clause)!;
    if (problems.length === 0) return { ...told, result: '合格', detail: `${meant.length}件` };
    const items = new Set(problems.map(({ entry }) => entry)).size;
    return { ...told, result: '不合格', detail: `${items}件有问题，共${problems.length}处` };
  });
  const findings = checks.flatMap((check) => found.get(check.clause)!.map((one) => findingOf(check, one)));
  const conclusion = findings.length === 0 ? '合格' : '不合格';
  return { checks: rows, findings, count: meant.length, files, bytes, conclusion };
}
