/**
 * One problem from the inspectors' list to the accountability proposal, each paper made of the step before: what was
 * typed once is never typed again.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soon, untilSaved, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';

describe.runIf(canRun)('a case from its hand-over to its rebound', { timeout: 240_000 }, () => {
  let desk: Desk;
  let page: Page;
  let problems: readonly string[];
  /** All that was typed, field by field. */
  const typed: string[] = [];

  beforeAll(async () => {
    desk = await startDesk();
    ({ page, problems } = await desk.open('/cases'));
  }, 240_000);
  afterAll(() => desk.close());

  /** The campaign's clock: on the day on which the next step is made. */
  const day = async (today: string): Promise<void> => {
    await desk.ask('saveCampaignRules', { ...(await desk.ask('campaignRules', {})), today });
  };
  const field = (path: string) => page.locator(`[data-path="${path}"]`).locator('input, textarea').first();
  const type = async (path: string, words: string): Promise<void> => {
    expect(typed, `${words} was typed before`).not.toContain(words);
    typed.push(words);
    await field(path).fill(words);
    await field(path).blur();
  };
  const sheet = () => page.getByRole('dialog');
  const step = async (name: string): Promise<void> => {
    const button = page.getByRole('toolbar', { name: '下一步' }).getByRole('button', { name, exact: true });
    await button.click();
    await sheet().waitFor();
  };
  const done = async (name: string): Promise<void> => {
    await sheet().getByRole('button', { name, exact: true }).click();
    // what is missing is said in the sheet: then it stays, and its words are the failure
    await soon(() => sheet().getByRole('alert').allTextContents()).toEqual([]);
    await sheet().waitFor({ state: 'detached' });
  };
  const unfold = (path: string) => page.locator(`[data-path="${path}"] > .row-head .row-fold`).click();
  /** Adds to a list of names; a name that was chosen before is offered by the registry, not typed. */
  const list = async (path: string, words: string): Promise<void> => {
    expect(typed, `${words} was typed before`).not.toContain(words);
    typed.push(words);
    await field(path).fill(words);
    await page.keyboard.press('Enter');
  };
  const choose = (path: string, label: string) =>
    page.locator(`[data-path="${path}"] select`).selectOption({ label });
  const tick = (path: string) => page.locator(`[data-path="${path}"]`).getByRole('checkbox').check();
  /** A pair of photographs, drawn here: another colour before and after. */
  const photographs = async (issue: string, place: string): Promise<void> => {
    await page.locator(`[data-path="${issue}.photos"]`).getByRole('button', { name: /^添加/u }).click();
    await type(`${issue}.photos[0].place`, place);
    for (const [which, colour] of [
      ['before', '#a86'],
      ['after', '#4a7'],
    ] as const) {
      const bytes = await page.evaluate(async (fill) => {
        const canvas = new OffscreenCanvas(400, 300);
        const pen = canvas.getContext('2d')!;
        pen.fillStyle = fill;
        pen.fillRect(0, 0, 400, 300);
        return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
      }, colour);
      const picture = page.locator(`[data-path="${issue}.photos[0].${which}.picture"]`);
      await picture
        .locator('input[type="file"]')
        .setInputFiles({ name: `${which}.png`, mimeType: 'image/png', buffer: Buffer.from(bytes) });
      await picture.locator('img').waitFor();
    }
  };
  /** Begins a paper from the open step. */
  const draft = async (title: string): Promise<void> => {
    await sheet()
      .getByRole('button', { name: `起草${title}` })
      .click();
    await page.locator('.work .page').first().waitFor();
  };
  const finalise = async (): Promise<void> => {
    await untilSaved(page);
    const { faults } = await desk.ask('finalPlan', { id: page.url().split('/papers/')[1]! });
    expect(faults.filter(({ severity }) => severity === 'E').map(({ message }) => message)).toEqual([]);
    await page.getByRole('button', { name: '定稿' }).click();
    await sheet().getByRole('button', { name: '定稿' }).click();
    await page.getByText('内容已锁定').waitFor();
  };
  const useFor = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: `用它办理${name}` }).click();
    await sheet().waitFor();
  };

  test('is handed over by a 督办单 that knows what was registered', async () => {
    await day('2017-10-09');
    await page.reload();
    await page.getByRole('button', { name: '登记第一件问题' }).click();
    await type('step.by.name', '王思远');
    await type('step.basis', '环保部巡查组第3批交办清单');
    await type('data.source', '环保部巡查组');
    await type('data.batch', '第3批');
    await type('data.site', '王屯村石材加工厂');
    await type('data.place', '王屯村北环路南侧120米');
    await type('data.township', '汪屯乡');
    await type('data.category', '“散乱污”企业及集群综合整治');
    await type('data.problem', '露天切割石材无治理设施，石粉露天堆放');
    await type('data.leadUnit', '区环保局');
    await page.getByRole('button', { name: '添加人员' }).first().click();
    await type('data.persons[0].name', '赵建民');
    await type('data.persons[0].post', '局长');
    await page.getByRole('button', { name: '添加人员' }).last().click();
    await type('data.leaders[0].name', '刘新民');
    await type('data.leaders[0].post', '区委常委、副区长');
    await done('登记');
    await page.getByRole('heading', { name: '王屯村石材加工厂' }).waitFor();

    await step('拟办');
    await type('data.proposal', '拟由区环保局牵头限期整改');
    await type('data.instruction', '同意拟办意见');
    await done('拟办');
    await day('2017-10-10');
    await page.reload();
    await step('交办');
    await draft('督办单');
    await type('requirements', '建成围挡和喷淋\n石粉全部覆盖');
    await type('deadline', '2017年10月25日前');
    await type('feedbackDeadline', '2017年10月26日17时前');
    await type('feedbackRequirements', '报送签字盖章的整改情况报告');
    await type('signatory', '李春生');
    await finalise();
    await useFor('交办');
    await done('交办');

    await day('2017-10-11');
    await page.reload();
    await step('签收');
    await done('签收');
  });

  test('is reported with photographs, sent back by the check, and reported again', async () => {
    await day('2017-10-20');
    await page.reload();
    await step('上报整改情况');
    await draft('整改情况报告');
    await unfold('issues[0]');
    await choose('issues[0].status', '已完成');
    await type('issues[0].measures', '建成1.8米围挡和喷淋');
    await type('issues[0].completedOn', '2017年10月19日');
    await photographs('issues[0]', '堆场西侧');
    await untilSaved(page);
    await useFor('上报整改情况');
    await tick('data.sealed');
    await done('上报整改情况');

    await day('2017-10-21');
    await page.reload();
    await step('派员核查');
    await list('data.checkers', '王洪涛');
    await list('data.checkers', '李明远');
    await done('派员核查');
    await step('核查不合格');
    await draft('现场核查记录');
    await choose('conclusion', '未到位，退回整改');
    await type('demands', '北侧石粉没有覆盖');
    await type('newDeadline', '2017年10月31日前');
    await untilSaved(page);
    await useFor('核查不合格');
    await done('核查不合格');

    await day('2017-10-30');
    await page.reload();
    await step('上报整改情况');
    await draft('整改情况报告');
    await unfold('issues[0]');
    await choose('issues[0].status', '已完成');
    await type('issues[0].measures', '建成围挡和喷淋，石粉全部清运');
    await type('issues[0].completedOn', '2017年10月29日');
    await photographs('issues[0]', '堆场北侧');
    await untilSaved(page);
    await useFor('上报整改情况');
    await tick('data.sealed');
    await done('上报整改情况');
  });

  test('is checked, closed, and found to have come back', async () => {
    await day('2017-11-01');
    await page.reload();
    await step('派员核查');
    await list('data.checkers', '孙志强');
    await list('data.checkers', '周海燕');
    await done('派员核查');
    await step('核查合格');
    await draft('现场核查记录');
    await choose('conclusion', '整改到位，同意销号');
    await unfold('items[0]');
    await type('items[0].found', '围挡和喷淋已建成使用');
    await untilSaved(page);
    await useFor('核查合格');
    await done('核查合格');

    await day('2017-11-03');
    await page.reload();
    await step('销号');
    await draft('销号单');
    await type('goals', '扬尘治理设施建成并正常使用');
    await finalise();
    await useFor('销号');
    for (const [n, name] of [
      [1, '陈国强'],
      [2, '马建设'],
    ] as const) {
      await unfold(`data.opinions[${n}]`);
      await type(`data.opinions[${n}].by`, name);
    }
    for (const n of [0, 3, 4]) await unfold(`data.opinions[${n}]`);
    for (const n of [0, 1, 2, 3, 4]) await tick(`data.opinions[${n}].agrees`);
    await done('销号');

    // the last report's photographs, one over the other
    const after = page.getByRole('img', { name: '整改后：堆场北侧' });
    await after.waitFor();
    expect(await after.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);
    await page.getByRole('button', { name: '一案一档' }).click();
    const listed = await sheet().locator('.bundle li').allTextContents();
    expect(listed.map((words) => words.split('　')[0])).toEqual([
      ...['督办单', '整改情况报告', '整改情况报告', '现场核查记录', '现场核查记录', '销号单'],
    ]);
    await sheet().getByRole('button', { name: '导出' }).click();
    await sheet().getByText('导出 6 份文书').waitFor();
    await page.keyboard.press('Escape');

    await day('2018-02-01');
    await page.reload();
    await step('开展回头看');
    await list('data.checkers', '何晓军');
    await list('data.checkers', '唐丽');
    await done('开展回头看');
    await step('发现反弹');
    await draft('回头看记录');
    await unfold('items[0]');
    await type('items[0].found', '擅自恢复露天切割');
    await choose('items[0].rebound', '有');
    await untilSaved(page);
    await useFor('发现反弹');
    await type('data.problem', '擅自恢复露天切割，喷淋停用');
    await done('发现反弹');
    await page.getByRole('link', { name: '反弹后重新立案 XC-201802-0001' }).click();
    await page.getByText('由 XC-201710-0001 反弹重新立案').waitFor();
    const { case: first } = await desk.ask('case', { id: 'XC-201710-0001' });
    const { case: second } = await desk.ask('case', { id: 'XC-201802-0001' });
    expect([first.state, first.child, second.parent, second.reboundCount]).toEqual([
      ...['rebounded', second.id, first.id],
      1,
    ]);
    expect(first.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
    expect(first.deadlines.map(({ reason, due }) => [reason, due])).toEqual([
      ['handOver', '2017-10-25'],
      ['failed', '2017-10-31'],
    ]);
    expect(problems).toEqual([]);
  });

  test('is counted, and proposed with what was counted as its evidence', async () => {
    const rules = await desk.ask('campaignRules', {});
    const rule = {
      ...{ id: '区-反弹-1', scheme: '区', enabled: true, origins: [], categories: [], lastPlaces: 1 },
      scope: 'township' as const,
      class: 'rebound' as const,
      window: 'month' as const,
      ...{ threshold: 1, post: '分管副乡长', measure: '约谈', basis: '《区大气污染防治量化问责办法》' },
    };
    await desk.ask('saveCampaignRules', { ...rules, accountability: [rule] });
    await page.evaluate(() => {
      location.hash = '/campaign/accountability';
    });
    await page.reload();
    const counted = page.locator('.reached', { has: page.getByRole('heading', { name: '汪屯乡' }) });
    await counted.getByRole('link', { name: 'XC-201710-0001' }).waitFor();
    await counted.getByRole('button', { name: '起草问责建议函' }).click();
    await page.locator('.work .page').first().waitFor();
    const { record } = await desk.ask('read', { id: page.url().split('/papers/')[1]! });
    expect(record.data).toMatchObject({
      basis: '《区大气污染防治量化问责办法》',
      targets: [{ unit: '汪屯乡', post: '分管副乡长', count: 1, proposal: '约谈' }],
    });
    expect(JSON.stringify(record.data)).toContain('汪屯乡王屯村石材加工厂（XC-201710-0001）');
    expect(JSON.stringify(record.data)).toContain('汴禹攻坚办销〔2017〕1号');
    expect(problems).toEqual([]);
  });
});
