/** Every kind in the real window: its sample, and pages that are the typesetter's own, place by place. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, Output, Reply, TokenHeader } from '../../electron/contract';
import { compose } from '../../renderer/paper/compose';
import { kinds } from '../../templates/kinds/index';
import type { PlacedRun } from '../../templates/typeset/page';
import { browserPath, chooseKind, startDesk, type Desk, type Window } from './desk';

const tokenHeader: TokenHeader = 'x-duban-token';

async function ask<N extends 'office' | 'fonts' | 'sample' | 'resolve'>(
  address: string,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, [tokenHeader]: hash.slice(1) },
    body: JSON.stringify(input),
  });
  const reply = (await answer.json()) as Reply<Output<N>>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

/** What the browser made of each run of a sheet: its text and its length, pt. */
const drawnRuns = (window: Window, sheet: number) =>
  window.page
    .locator('.page')
    .nth(sheet)
    .evaluate((svg) =>
      [...svg.querySelectorAll<SVGTextContentElement>('tspan, text:not(:has(tspan))')].map((run) => ({
        text: run.textContent,
        length: run.getComputedTextLength(),
      })),
    );

describe.runIf(browserPath !== undefined)('kinds in the window', { timeout: 90_000 }, () => {
  let desk: Desk;
  let window: Window;
  let office: Output<'office'>['office'];
  let fonts: Output<'fonts'>;
  beforeAll(async () => {
    desk = await startDesk();
    window = await desk.open();
    office = (await ask(desk.address, 'office', {})).office;
    fonts = await ask(desk.address, 'fonts', {});
  });
  afterAll(() => desk.close());

  test.each(kinds.map((kind) => [kind.title, kind] as const))('%s', async (title, kind) => {
    await chooseKind(window.page, title);
    const record = await ask(desk.address, 'sample', { kind: kind.slug });
    const whole = await ask(desk.address, 'resolve', { record });
    const { layout } = compose(whole.record, office, fonts.chains, whole.pictures, (error) => {
      throw error;
    });
    const pages = layout!.pages;
    expect(pages.length).toBeGreaterThan(0);
    await expect
      .poll(() => window.page.locator('.page-count').textContent())
      .toBe(`第 1 页，共 ${pages.length} 页`);

    const runs: PlacedRun[] = pages[0]!.items.flatMap((item) => (item.kind === 'line' ? item.runs : []));
    const drawn = await drawnRuns(window, 0);
    expect(drawn.map((run) => run.text)).toEqual(runs.map((run) => run.text));
    const worst = Math.max(
      ...runs.map((run, n) => Math.abs(drawn[n]!.length * (run.scale ?? 1) - run.width)),
    );
    // 0.05 pt is what the browser's own rounding makes of a line
    expect(worst).toBeLessThan(0.1);
    expect(window.problems).toEqual([]);
  });
});
