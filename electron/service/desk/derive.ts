/** Papers made of papers: copies, and what a breakdown or an order gives. */
import { kindOf } from '../documents/catalogue';
import { deriveRecords } from '../documents/derived';
import { AppError } from '../errors';
import { eachOf, type Batch } from './batch';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { officeOfDesk } from './office';
import { begun, fresh, store } from './records';
import type { Change } from './shelf';

/** What a copy must be given anew: numbers, and the dates of signing and printing. */
const OF_ONE_PAPER = [
  'number',
  'copyNumber',
  'writtenDate',
  'printDate',
  'signDate',
  'opinionDate',
  'closedOn',
] as const;

function copied(data: unknown): unknown {
  const empty = OF_ONE_PAPER.filter((name) => Object.hasOwn(data as object, name)).map((name) => [name, '']);
  return { ...(data as object), ...Object.fromEntries(empty) };
}

export const duplicate = (desk: Desk, ids: readonly string[]): Promise<Batch> =>
  eachOf(desk, ids, async (id) => {
    const { kind, version, data } = await desk.read(id);
    const { summary } = await store(desk, fresh(desk, { kind, version, data: copied(data) }), 'duplicated');
    return [summary];
  });

/**
 * All papers that one gives, stored in one change.
 * @throws AppError `derive` when it gives none, with the reason.
 */
export const derive = (desk: Desk, id: string, to: string): Promise<Batch> =>
  desk.alone(async () => {
    const source = await desk.read(id);
    const office = officeOfDesk(desk);
    if (source.kind === to)
      throw new AppError('derive', { message: '本来就是这种文书', remedy: '需要另一份时请用“复制”。' });
    const { records, faults } = deriveRecords(source, to, office, desk.tools.ports.pictures.refOf);
    const [first] = faults;
    if (first) throw new AppError('derive', first);
    const kind = kindOf(to);
    const made = records.map(({ record }) =>
      fresh(desk, { ...record, data: begun(desk, kind, record.data) }),
    );
    const note = `由“${titleOf(source, office)}”生成 ${made.length} 份`;
    await desk.commit(
      { action: 'derived', subject: made.length === 1 ? made[0]!.id : id, note },
      made.map((record): Change => ({ collection: 'records', key: record.id, value: record })),
    );
    return { done: made.map((record) => desk.summary(record.id)), refused: [] };
  });
