/** Every screen of the frame: accessible in light and dark, quiet on the console, nothing cut off; pictures for the record. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessFaults } from './accessible';
import { type Desk, goTo } from './desk';
import { canRun, startDesk } from './start-desk';
import { withCases } from './with-cases';
import { withPapers } from './with-papers';

const screens = [
  ['workbench', '/workbench'],
  ['cases', '/cases'],
  ['case', '/cases/XC-201710-0004'],
  ['incoming', '/campaign/incoming'],
  ['sheets', '/campaign/sheets'],
  ['receipts', '/campaign/receipts'],
  ['round', '/campaign/round'],
  ['text', '/campaign/text'],
  ['accountability', '/campaign/accountability'],
  ['rules', '/campaign/rules'],
  ['papers', '/papers'],
  ['bin', '/papers?bin=1'],
  ['archive', '/archive'],
  ['archive-settings', '/settings/archive'],
  ['units', '/units'],
  ['people', '/units/people'],
  ['office', '/settings/office'],
  ['pages', '/settings/pages'],
  ['series', '/settings/series'],
  ['numbers', '/settings/numbers'],
  ['templates', '/settings/templates'],
  ['template', '/settings/templates/responsibility-breakdown'],
  ['fonts', '/settings/fonts'],
  ['folder', '/settings/folder'],
  ['backup', '/settings/backup'],
  ['look', '/settings/look'],
  ['about', '/settings/about'],
  ['help', '/help'],
] as const;
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** Rules of axe that colours decide. */
const ofColour = ['color-contrast', 'link-in-text-block'];
/** Where pictures go; nowhere unless a folder is given. */
const pictures = process.env.DUBAN_SCREENSHOTS ?? '';

describe.runIf(canRun)('screens', { timeout: 400_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
    await withPapers(desk, 12);
    await withCases(desk, 12);
    const { rows } = await desk.ask('find', {});
    await desk.ask('finalise', { ids: [rows[0]!.id] });
    await desk.ask('seal', { ids: [rows[0]!.id] });
    const unit = { id: 'u1', name: '区环保局', shortName: '环保局', type: '区直部门' };
    const person = { id: 'p1', name: '罗丹', unit: '区环保局', post: '科长' };
    const { revision } = await desk.ask('registry', {});
    await desk.ask('saveRegistry', { revision, units: [unit], people: [person] });
  }, 400_000);
  afterAll(() => desk.close());

  test.each(['light', 'dark'] as const)('have no accessibility violations in %s', async (theme) => {
    await desk.ask('saveSettings', { ...(await desk.ask('settings', {})), theme });
    const { page, problems } = await desk.open();
    const found: string[] = [];
    for (const [name, to] of screens) {
      await goTo(page, to);
      await page.locator('.screen h1').first().waitFor();
      // the dark window is the same but for its colours
      const faults = await accessFaults(page, theme === 'light' ? [] : ofColour);
      found.push(...faults.map((fault) => `${name} ${fault}`));
    }
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('dialogs have no accessibility violations', async () => {
    await desk.ask('saveSettings', { ...(await desk.ask('settings', {})), theme: 'light' });
    const { page, problems } = await desk.open('/papers');
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await accessFaults(page)).map((fault) => `${name} ${fault}`));
    };
    await page.getByRole('checkbox', { name: /^选中/u }).first().check();
    for (const name of ['打印', '导出', '定稿']) {
      const button = page.getByRole('toolbar').getByRole('button', { name, exact: true });
      if (!(await button.isVisible())) continue;
      await button.click();
      await page.getByRole('dialog').waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await goTo(page, '/cases/XC-201710-0003');
    await page.getByRole('button', { name: '签收' }).click();
    await page.locator('[data-path="step.basis"]').waitFor();
    await look('step');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.getByRole('listbox').waitFor();
    await look('palette');
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each(sizes)('fit $width × $height', async (size) => {
    const { page, problems } = await desk.open('', size);
    const wide: string[] = [];
    for (const [name, to] of screens) {
      await goTo(page, to);
      await page.locator('.screen h1').first().waitFor();
      if (pictures !== '') await page.screenshot({ path: path.join(pictures, `${name}-${size.width}.png`) });
      wide.push(
        ...(await page.evaluate(
          (screen) =>
            [
              document.documentElement,
              ...document.querySelectorAll('.head, .screen-body, .settings-room, .papers-grid, .form-pane'),
            ]
              .filter((element) => element.scrollWidth > element.clientWidth)
              .map((element) => `${screen} ${element.className}`),
          name,
        )),
      );
    }
    expect(wide).toEqual([]);
    expect(problems).toEqual([]);
  });
});
