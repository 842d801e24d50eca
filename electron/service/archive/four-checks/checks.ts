/** All checks of the 四性 in the order of the standard, and those of single items made on one. */
import { authenticity } from './authenticity';
import type { Check } from './check';
import { integrity } from './integrity';
import type { ItemChecked, ItemGiven } from './item-checker';
import { safety } from './safety';
import { sealedItemOf } from './sealed-item';
import { usability } from './usability';

export const checks: readonly Check[] = [...authenticity, ...integrity, ...usability, ...safety];

/** On this thread. */
export async function checkItem(given: ItemGiven): Promise<ItemChecked> {
  const item = await sealedItemOf(given);
  return new Map(checks.flatMap((check) => ('of' in check ? [[check.clause, check.of(item)] as const] : [])));
}
