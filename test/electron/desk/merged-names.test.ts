/** Names that were merged: drafts rewritten as one step, final papers never, longer names left alone. */
import { expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { rewriter } from '../../../electron/service/desk/merged-names';
import { memoryDesk } from '../../support/memory-desk';

const unit = (name: string, aliases: string[] = []) => ({
  ...{ id: name, name, shortName: '', aliases, level: 'peer' as const, type: '', from: '', to: '' },
});
const sample = kinds.find(({ slug }) => slug === 'notice')!.samples[0]!.data as object;
const notice = (body: string) => ({ ...sample, annexes: [], number: '', title: `关于${body}的通知` });

it('leaves longer names of the registry and the kept name alone', () => {
  const registry = { revision: 1, units: [unit('市环保局'), unit('区环保局', ['环保局'])], people: [] };
  const change = rewriter(registry, { names: ['环保局'], kept: '区环保局' });
  expect(change('环保局牵头，市环保局、区环保局配合')).toBe('区环保局牵头，市环保局、区环保局配合');
  expect(change('没有它')).toBe('没有它');
});

it('lists drafts with their places, rewrites them in one change, and takes that back', async () => {
  const { call } = await memoryDesk();
  const make = async (body: string) =>
    (await call('create', { kind: 'notice', data: notice(body) })).record.id!;
  const [first, second, other, final] = [
    await make('老环保所检查工作'),
    await make('请老环保所参加会议'),
    await make('别的工作'),
    await make('老环保所定稿工作'),
  ];
  await call('finalise', { ids: [final] });
  const names = { names: ['老环保所'], kept: '新环境所' };
  const found = await call('mergedDrafts', names);
  expect(found.map(({ id }) => id).sort()).toEqual([first, second].sort());
  expect(found.find(({ id }) => id === first)?.places[0]).toEqual({
    before: '关于老环保所检查工作的通知',
    after: '关于新环境所检查工作的通知',
  });
  const { done } = await call('rewriteDrafts', { ...names, ids: [first, second, other, final] });
  expect(done.map(({ id }) => id)).toEqual([first, second]);
  const titleOf = async (id: string) => (await call('summary', { id })).title;
  expect(await titleOf(first)).toBe('关于新环境所检查工作的通知');
  expect(await titleOf(final)).toBe('关于老环保所定稿工作的通知');
  // what somebody wrote meanwhile is not taken away
  const { record } = await call('read', { id: second });
  await call('save', {
    id: second,
    revision: record.revision!,
    data: { ...(record.data as object), title: '关于又改过的通知' },
  });
  expect(await call('unwriteDrafts', { done })).toEqual({ left: ['关于又改过的通知'] });
  expect(await titleOf(first)).toBe('关于老环保所检查工作的通知');
  expect(await titleOf(second)).toBe('关于又改过的通知');
});
