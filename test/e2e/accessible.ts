/** What axe finds wrong in a window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * @param rules the rules to judge by; all when none are named
 * @returns a line for each element at fault: its rule and its markup
 */
export async function accessFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // The window has no frames: what is found need not be put together on a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}
