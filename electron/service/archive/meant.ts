/** Items of the archive that a question means, for the papers, checks and hand-overs that are made of them. */
import type { Input } from '../../contract';
import type { Desk } from '../desk/desk';
import { AppError } from '../errors';
import type { Chain, ChainEntry } from './chain';
import { soundChain } from './complete';
import { itemsInOrder } from './in-order';
import { wantedOf } from './search';

export interface Meant {
  readonly chain: Chain;
  /** In the order of 件号, class by class; at least one. */
  readonly items: readonly ChainEntry[];
}

/** @throws AppError `archive` when there is nothing, or the journal is not whole. */
export async function meantItems(desk: Desk, question: Input<'archiveCatalogue'>): Promise<Meant> {
  const chain = await soundChain(desk);
  const wanted = new Set(await wantedOf(desk, chain.entries, question));
  const items = itemsInOrder(chain, (entry) => wanted.has(entry));
  if (items.length === 0)
    throw new AppError('archive', { message: '没有符合条件的归档文件', remedy: '请放宽查找条件。' });
  return { chain, items };
}
