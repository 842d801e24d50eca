/** Every kind in the real window: its sample, and pages that are the typesetter's own, place by place. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../electron/contract';
import { compose } from '../../renderer/paper/compose';
import type { PlacedRun } from '../../templates/typeset/page';
import { type Desk, goToPaper, pageCount, type Window } from './desk';
import { canRun, startDesk } from './start-desk';
import { shownKinds } from './shown-kinds';

/** What the browser made of each run of a sheet: its text and its length, with a blank at its end and without, pt. */
const drawnRuns = (window: Window, sheet: number) =>
  window.page
    .locator('.stack .page')
    .nth(sheet)
    .evaluate((svg) =>
      [...svg.querySelectorAll<SVGTextContentElement>('tspan, text:not(:has(tspan))')].map((run) => ({
        text: run.textContent,
        length: run.getComputedTextLength(),
        less: run.getSubStringLength(0, run.textContent.replace(/ +$/u, '').length),
      })),
    );

describe.runIf(canRun)('kinds in the window', { timeout: 240_000 }, () => {
  let desk: Desk;
  let window: Window;
  let office: Output<'office'>['office'];
  let fonts: Output<'fonts'>;
  beforeAll(async () => {
    desk = await startDesk();
    window = await desk.openPaper(await desk.paper('notice'));
    office = (await desk.ask('desk', {})).office;
    fonts = await desk.ask('fonts', {});
  });
  afterAll(() => desk.close());

  test.each(shownKinds.map((kind) => [kind.title, kind] as const))('%s', async (_, kind) => {
    const id = await desk.paper(kind.slug);
    await goToPaper(window.page, id);
    const { record } = await desk.ask('read', { id });
    const whole = await desk.ask('resolve', { record });
    const { layout } = compose(whole.record, office, fonts.chains, whole.pictures, (error) => {
      throw error;
    });
    const pages = layout!.pages;
    expect(pages.length).toBeGreaterThan(0);
    await expect.poll(() => pageCount(window.page)).toBe(`第 1 页，共 ${pages.length} 页`);

    const lines = pages[0]!.items.flatMap((item) => (item.kind === 'line' ? [item.runs] : []));
    const runs: PlacedRun[] = lines.flat();
    // a blank at a line's end hangs out of it
    const ends = new Set(lines.map((line) => line.at(-1)));
    const drawn = await drawnRuns(window, 0);
    expect(drawn.map((run) => run.text)).toEqual(runs.map((run) => run.text));
    const worst = Math.max(
      ...runs.map((run, n) => {
        const { length, less } = drawn[n]!;
        return Math.abs((ends.has(run) ? less : length) * (run.scale ?? 1) - run.width);
      }),
    );
    // 0.05 pt is what the browser's own rounding makes of a line
    expect(worst).toBeLessThan(0.1);
    expect(window.problems).toEqual([]);
  });
});
