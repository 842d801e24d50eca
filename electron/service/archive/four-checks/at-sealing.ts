/** 四性检测 of an item at its sealing: on the very bytes that will be written, before anything of it is. */
import type { Desk } from '../../desk/desk';
import { AppError } from '../../errors';
import type { Bag } from '../bag';
import { PAYLOAD } from '../bag';
import type { ChainEntry } from '../chain';
import { checkItem, checks } from './checks';
import type { Problem } from './item-checker';

const SCANS = `${PAYLOAD}scans/`;

const words = ({ file, problem }: Problem): string => (file === undefined ? problem : `“${file}”${problem}`);

/** Data/scans/02.pdf is the second of those that were given. */
function refusal({ name, clause }: (typeof checks)[number], problem: Problem): AppError {
  const isScan = problem.file?.startsWith(SCANS) === true;
  return new AppError('archive', {
    message: `四性检测没有通过：${name}（${clause}），${words(problem)}`,
    remedy: isScan ? '请换一个完好的扫描件，再归档。' : '请退回草稿改正，重新定稿后再归档。',
  });
}

export interface SealChecked {
  readonly checked: NonNullable<ChainEntry['checked']>;
  /** In whole sentences. */
  readonly warnings: readonly string[];
}

/** @throws AppError `archive`: the first check that stops the sealing, with the file and what to do. */
export async function checkAtSealing(desk: Desk, bag: Bag, entry: ChainEntry): Promise<SealChecked> {
  const check = desk.tools.itemChecker ?? checkItem;
  const found = await check({ entry, names: [...bag.files.keys()], files: bag.files });
  const warned: string[] = [];
  const warnings: string[] = [];
  for (const one of checks) {
    const problems = found.get(one.clause) ?? [];
    const [first] = problems;
    if (!first) continue;
    if (!('warns' in one)) throw refusal(one, first);
    warned.push(one.clause);
    warnings.push(...problems.map((problem) => `${one.name}（${one.clause}）：${words(problem)}。`));
  }
  return { checked: { count: found.size, warned }, warnings };
}
