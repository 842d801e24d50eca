/** Brings the archive to what the desk's journal says: the bag sealed last at its place, its line in the archive's journal. */
import type { Desk } from '../desk/desk';
import { AppError, type Words } from '../errors';
import { chainLine, NO_HEAD, readChain, type Chain } from './chain';
import { readLast } from './register';

const broken = (why: string): AppError =>
  new AppError('archive', {
    message: `归档日志有问题：${why}`,
    remedy: '请先核对档案库，从第二份档案恢复归档日志，再归档。',
  });

/** The archive's journal when it is whole. @throws AppError `archive` when it was edited or damaged. */
export async function soundChain(desk: Desk): Promise<Chain & { readonly length: number }> {
  const bytes = await desk.shelf.archive.chain();
  const chain = readChain(bytes);
  // a last line that was not written to its end was never acknowledged
  const [first] = chain.faults;
  if (first && !(chain.torn !== undefined && chain.faults.length === 1)) throw broken(first.message);
  return { ...chain, length: chain.torn ?? bytes.length };
}

/**
 * Completes a sealing that was cut off after it was committed, and takes away what one before that has left. Called
 * under `desk.alone`; nothing to do is the rule.
 * @throws AppError `archive`, or the shelf's.
 */
export async function completeSealing(desk: Desk): Promise<void> {
  const { archive } = desk.shelf;
  const last = await readLast(desk.shelf.read);
  if (last) {
    const { entry, work } = last;
    const { entries, head, length } = await soundChain(desk);
    const known = entries[entry.n - 1];
    if (known && known.digest !== entry.digest)
      throw broken(`第 ${entry.n} 条不是最后归档的“${entry.title}”`);
    if (!known) {
      if (entry.previous !== (head.count === 0 ? NO_HEAD : head.digest) || entry.n !== head.count + 1)
        throw broken(`比登记少了 ${entry.n - head.count} 条`);
      if (!(await archive.place(work, entry.path)))
        throw broken(`“${entry.title}”（${entry.code}）已经登记归档，但档案包不见了`);
      await archive.append(chainLine(entry), length);
    }
  }
  await archive.sweep();
}

/** What a sealing that was cut off has left to do, when the desk was opened; nobody waits for it but the next sealing. */
export function completeAtOpening(desk: Desk, tell: (words: Words) => void): void {
  if (desk.shelf.readOnly() !== undefined) return;
  void desk
    .alone(() => completeSealing(desk))
    .catch((error: unknown) => {
      if (error instanceof AppError) tell(error);
      else desk.tools.log(error);
    });
}
