/** 四性检测 (DA/T 70-2018) of items of the archive: every check that can be made here, its result, and what was found. */
import type {
  Finding,
  FourCheck,
  FourChecksReport,
} from '../../../../templates/kinds/four-checks-report/schema';
import type { Desk } from '../../desk/desk';
import { breathe } from '../../desk/tools';
import { itemsInOrder } from '../catalogue';
import type { Chain, ChainEntry } from '../chain';
import { timeWords } from '../time-words';
import { authenticity } from './authenticity';
import type { Check, Placed, Surroundings } from './check';
import { integrity } from './integrity';
import { safety } from './safety';
import { readItem, type SealedItem } from './sealed-item';
import { usability } from './usability';

export const checks: readonly Check[] = [...authenticity, ...integrity, ...usability, ...safety];

export type Checked = Pick<FourChecksReport, 'checks' | 'findings' | 'count' | 'files' | 'conclusion'> & {
  /** Of all files that were read. */
  readonly bytes: number;
};

const findingOf = ({ clause }: Check, { entry, file = '', problem, remedy }: Placed): Finding => ({
  ...{ code: entry.code, title: entry.title, clause, file, problem, remedy },
});

/** What the checks of single items find in one, by their clauses. */
const inItem = (item: SealedItem): readonly (readonly [clause: string, found: readonly Placed[]])[] =>
  checks.map((check) => [
    check.clause,
    'of' in check ? check.of(item).map((one) => ({ ...one, entry: item.entry })) : [],
  ]);

/** @param meant items of the chain. Nothing of what is found is left out, however much it is. */
export async function fourChecks(desk: Desk, chain: Chain, meant: readonly ChainEntry[]): Promise<Checked> {
  const { bags } = await desk.shelf.archive.source().list();
  const around: Surroundings = { meant, all: itemsInOrder(chain, () => true), bags: new Set(bags) };
  const found = new Map<string, Placed[]>(
    checks.map((check) => [check.clause, 'ofAll' in check ? [...check.ofAll(around)] : []]),
  );
  let files = 0;
  let bytes = 0;
  for (const entry of meant) {
    // one that is not there is told as such, not once more by each check
    if (!around.bags.has(entry.path)) continue;
    const item = await readItem(desk, entry);
    for (const [clause, placed] of inItem(item)) found.get(clause)!.push(...placed);
    files += item.files.size;
    for (const one of item.files.values()) bytes += one.length;
    await breathe();
  }
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
