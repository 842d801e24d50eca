/** Search, filters, orders; papers made of papers; versions; the registry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../electron/contract';
import { kinds } from '../../../templates/kinds/index';
import { memoryDesk } from '../../support/memory-desk';

const sample = (slug: string, place = 0): Record<string, unknown> => ({
  ...(kinds.find((kind) => kind.slug === slug)!.samples[place]!.data as object),
});
const titles = (rows: readonly { readonly title: string }[]): string[] => rows.map(({ title }) => title);

describe('search', () => {
  it('finds by words, numbers with any brackets, units, pinyin and bodies', async () => {
    const { call } = await memoryDesk();
    for (const slug of ['rectification-report', 'supervision-order', 'speech'])
      await call('create', { kind: slug, data: sample(slug) });
    const found = async (text: string) => (await call('find', { text })).rows.map(({ kind }) => kind).sort();
    expect(await found('zgqk')).toEqual(['rectification-report']);
    expect(await found('zhenggaiqing')).toEqual(['rectification-report']);
    expect(await found('督[2017]12')).toEqual(['supervision-order']);
    expect(await found('市攻坚办')).toContain('rectification-report');
    expect(await found('石材加工厂 切断')).toEqual(['rectification-report', 'supervision-order']);
    expect(await found('讲三点意见')).toEqual(['speech']);
    expect(await found('ZGQK 2017')).toEqual(['rectification-report']);
    expect(await found('销号单 王屯 无')).toEqual([]);
  });

  it('filters, counts over what the words find, pages, and orders by pinyin and by value', async () => {
    const { call } = await memoryDesk();
    for (const title of ['第10批', '第2批', '安全', '左邻', '北环'])
      await call('create', {
        kind: 'speech',
        data: { title, date: title === '安全' ? '2018年1月2日' : '2017年10月9日' },
      });
    const { record } = await call('create', { kind: 'notice', data: sample('notice') });
    await call('finalise', { ids: [record.id!] });
    const byTitle = await call('find', { kinds: ['speech'], sort: 'title', descending: false });
    expect(titles(byTitle.rows)).toEqual(['安全', '北环', '第2批', '第10批', '左邻']);
    expect(byTitle.facets.kinds).toEqual([
      { value: 'speech', count: 5 },
      { value: 'notice', count: 1 },
    ]);
    expect(byTitle.facets.states).toContainEqual({ value: 'final', count: 1 });
    expect((await call('find', { years: ['2018'] })).total).toBe(1);
    const page = await call('find', {
      kinds: ['speech'],
      sort: 'title',
      descending: true,
      from: 1,
      count: 2,
    });
    expect([page.total, titles(page.rows)]).toEqual([5, ['第10批', '第2批']]);
  });

  it('holds every order while papers come, change and go', async () => {
    const { createCatalog } = await import('../../../electron/service/desk/catalog');
    const { entryOf } = await import('../../../electron/service/desk/entry');
    const { sampleOffice } = await import('../../../templates/sample-office');
    const entry = (id: number, title: string, second: number) => {
      const at = new Date(second * 1000).toISOString();
      const meta = { created: at, modified: at, versions: 0 };
      const record = {
        kind: 'speech',
        version: 1,
        id: `i${id}`,
        revision: 1,
        state: 'draft' as const,
        meta,
        data: { title },
      };
      return entryOf(record, sampleOffice, () => '');
    };
    const deed = fc.record({
      id: fc.nat(6),
      title: fc.constantFrom('甲', '乙', '阿', '甲'),
      second: fc.nat(3),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const kept = createCatalog();
        kept.sorted('title');
        kept.sorted('modified');
        for (const { id, title, second, gone } of deeds) {
          if (gone) kept.delete(`i${id}`);
          else kept.set(entry(id, title, second));
        }
        const afresh = createCatalog();
        for (const one of kept.all()) afresh.set(one);
        for (const key of ['title', 'modified'] as const)
          expect(kept.sorted(key).map(({ line }) => line.id)).toEqual(
            afresh.sorted(key).map(({ line }) => line.id),
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a search that goes on from the last one', () => {
  const words = ['整', '改', '整改', '情况', 'z', 'g', 'zg', '2017', '〔', '[', '(2', '第', ' ', '乡', 'a'];
  const titles = ['整改情况', '第2批整改', '督〔2017〕12', '汪屯乡', 'abc zg', '情况'];
  const record = (id: number, title: string, body: string, unit: string) => ({
    kind: 'speech',
    version: 1,
    id: `i${id}`,
    revision: 1,
    state: 'draft' as const,
    meta: { created: '', modified: '', versions: 0 },
    data: { title, body, unit },
  });
  const deed = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('type' as const), word: fc.constantFrom(...words) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('erase' as const), count: fc.integer({ min: 1, max: 4 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('sort' as const), sort: fc.constantFrom('title', 'modified') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('unit' as const), unit: fc.constantFrom('', '汪屯乡') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('put' as const),
        id: fc.nat(8),
        title: fc.constantFrom(...titles),
        body: fc.constantFrom(...titles),
        unit: fc.constantFrom('汪屯乡', '南郊乡'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.nat(8) }) },
  );

  it('finds what a search from the beginning finds', async () => {
    const { createCatalog } = await import('../../../electron/service/desk/catalog');
    const { createBodies } = await import('../../../electron/service/desk/bodies');
    const { bodyOf, entryOf } = await import('../../../electron/service/desk/entry');
    const { createFinder } = await import('../../../electron/service/desk/find');
    const { sampleOffice } = await import('../../../templates/sample-office');
    let some = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 4, maxLength: 30 }), (deeds) => {
        const [catalog, bodies] = [createCatalog(), createBodies()];
        const library = { catalog, bodies, complete: () => true };
        const put = (id: number, title: string, body: string, unit: string) => {
          const one = record(id, title, body, unit);
          catalog.set(entryOf(one, sampleOffice, () => ''));
          bodies.set(one.id, bodyOf(one.data));
        };
        titles.forEach((title, i) => put(i, title, titles[(i + 2) % 6]!, i % 2 === 0 ? '汪屯乡' : '南郊乡'));
        const finder = createFinder(library);
        let question: Input<'find'> = {
          ...{ text: '', kinds: [], years: [], states: [], units: [], bin: false },
          ...{ sort: 'modified', descending: true, from: 0, count: 4 },
        };
        for (const one of deeds) {
          if (one.do === 'type') question = { ...question, text: question.text + one.word };
          if (one.do === 'erase') question = { ...question, text: question.text.slice(0, -one.count) };
          if (one.do === 'sort') question = { ...question, sort: one.sort };
          if (one.do === 'unit') question = { ...question, units: one.unit === '' ? [] : [one.unit] };
          if (one.do === 'put') put(one.id, one.title, one.body, one.unit);
          if (one.do === 'remove') {
            catalog.delete(`i${one.id}`);
            bodies.delete(`i${one.id}`);
          }
          const found = finder(question);
          expect(found).toEqual(createFinder(library)(question));
          if (question.text.length > 1 && found.total > 0) some += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(some).toBeGreaterThan(50);
  });
});

describe('papers of papers', () => {
  it('tell of a draft which of its annexes were changed since, and count what is wrong in them', async () => {
    const { call } = await memoryDesk();
    const data = sample('speech');
    const speech = (await call('create', { kind: 'speech', data })).record;
    const annexes = [
      { title: data.title, record: speech },
      { title: '填报说明', text: '一、按月填报。' },
    ];
    const notice = { ...sample('notice'), annexes };
    const { record, summary } = await call('create', { kind: 'notice', data: notice });
    const line = async () => await call('summary', { id: record.id! });
    expect(await line()).not.toHaveProperty('annexesChanged');
    await call('save', { id: speech.id!, revision: 1, data: { ...data, title: '在推进会上的讲话' } });
    expect((await line()).annexesChanged).toEqual([{ id: speech.id, title: '在推进会上的讲话' }]);
    // as it stands in the annex it has a fault that it had not before
    const faulty = { ...speech, data: { ...data, title: '' } };
    const saved = await call('save', {
      id: record.id!,
      revision: 1,
      data: { ...notice, annexes: [{ title: '讲话', record: faulty }] },
    });
    expect(saved.summary.errors).toBe(summary.errors + 1);
    await call('save', { id: record.id!, revision: 2, data: notice });
    expect((await call('finalise', { ids: [record.id!] })).refused).toEqual([]);
    expect(await line()).not.toHaveProperty('annexesChanged');
  });

  it('know their source, and that it was changed', async () => {
    const { call } = await memoryDesk();
    const data = sample('task-breakdown', 1);
    const { record } = await call('create', { kind: 'task-breakdown', data });
    const { done } = await call('derive', { id: record.id!, to: 'responsibility-sheet' });
    expect(done.length).toBeGreaterThan(15);
    expect(done[0]?.derived).toMatchObject({ id: record.id, changed: false });
    await call('save', { id: record.id!, revision: 1, data: { ...data, preparedBy: '别处' } });
    const { rows } = await call('find', { kinds: ['responsibility-sheet'] });
    expect(rows.every(({ derived }) => derived?.changed === true)).toBe(true);
    await call('save', { id: record.id!, revision: 2, data });
    expect((await call('read', { id: done[0]!.id })).summary.derived?.changed).toBe(false);
  });

  it('that cannot be made are refused in words', async () => {
    const { call, ask } = await memoryDesk();
    const { record } = await call('create', { kind: 'speech', data: sample('speech') });
    expect(await ask('derive', { id: record.id!, to: 'notice' })).toMatchObject({
      ok: false,
      error: { code: 'derive' },
    });
  });

  it('copied begin without number and dates of signing', async () => {
    const { call } = await memoryDesk();
    const { record } = await call('create', { kind: 'notice', data: sample('notice') });
    const { done } = await call('duplicate', { ids: [record.id!] });
    const copy = await call('read', { id: done[0]!.id });
    expect(copy.record.data).toEqual({ ...sample('notice'), number: '', writtenDate: '', printDate: '' });
  });
});

describe('versions', () => {
  it('are made each hour of change, and one restored keeps what stood there', async () => {
    const { call, ask, clock } = await memoryDesk();
    const { record } = await call('create', { kind: 'speech', data: { title: '一' } });
    const id = record.id!;
    const later = (minutes: number): void =>
      void (clock.now = new Date(clock.now.getTime() + minutes * 60_000));
    const texts = ['二', '三', '四', '五'];
    for (const [i, title] of texts.entries()) {
      later(25);
      await call('save', { id, revision: i + 1, data: { title } });
    }
    expect((await call('versions', { id })).map(({ title, reason }) => [title, reason])).toEqual([
      ['三', 'hour'],
    ]);
    expect(await ask('restoreVersion', { id, version: 1, revision: 2 })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    const { record: restored } = await call('restoreVersion', { id, version: 1, revision: 5 });
    expect(restored).toMatchObject({ revision: 6, data: { title: '三' } });
    expect((await call('versions', { id }))[0]).toMatchObject({ title: '五', reason: 'restore' });
  });
});

describe('the registry', () => {
  it('is replaced only by who has seen its latest state', async () => {
    const { call, ask } = await memoryDesk();
    const unit = { id: 'u', name: '区环保局', to: '2018年12月31日' };
    const saved = await call('saveRegistry', { revision: 0, units: [unit], people: [] });
    expect(saved.revision).toBe(1);
    expect(await ask('saveRegistry', { revision: 0, units: [], people: [] })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect((await call('registry', {})).units).toHaveLength(1);
  });

  it('is what 定稿 judges units and posts by, at the paper’s date', async () => {
    const { call } = await memoryDesk();
    const person = { id: 'p', name: '赵建民', unit: '区环保局', post: '副局长' };
    const unit = { id: 'u', name: '区环保局', to: '2016年12月31日' };
    await call('saveRegistry', { revision: 0, units: [unit], people: [person] });
    const { record } = await call('create', { kind: 'supervision-order', data: sample('supervision-order') });
    const { faults, blocked } = await call('finalPlan', { id: record.id! });
    const found = faults.filter(({ rule }) => ['R62', 'R63'].includes(rule));
    expect(found.map(({ rule }) => rule).sort()).toEqual(['R62', 'R62', 'R63']);
    expect(found.every(({ severity, path }) => severity === 'W' && path !== '')).toBe(true);
    expect(blocked).toBe(false);
    expect(await call('uses', { names: ['赵建民', '无此人'] })).toEqual({ 赵建民: [record.id], 无此人: [] });
  });
});
