/** The settings as they stand on the shelf: what cannot be read is taken from an earlier state, and told. */
import type { Output } from '../../contract';
import { settingsSchema } from '../../contract/desk';
import type { Words } from '../errors';
import type { Shelf } from './shelf';
import type { DeskTools } from './tools';

type Settings = Output<'settings'>;

interface ReadSettings {
  readonly settings: Settings | undefined;
  /** What is to be told of it. */
  readonly told: readonly Words[];
}

const LOST: Words = {
  message: '单位和设置读不出来，也没有可用的备份；文书都在，没有改动',
  remedy: '请重新填写单位，填好后照常使用。',
};

/** Settings that are there and not in order must not look like a first run. */
export async function readSettings(shelf: Shelf, tools: DeskTools): Promise<ReadSettings> {
  const kept = await shelf.read('office', 'settings');
  const parsed = settingsSchema.safeParse(kept);
  if (parsed.success) return { settings: parsed.data, told: [] };
  if (kept === undefined) {
    // a folder with papers has had an office
    const isNew = (await shelf.keys('records')).length === 0;
    return { settings: undefined, told: isNew ? [] : [LOST] };
  }
  for (const { value, from } of await shelf.earlier('office', 'settings')) {
    const before = settingsSchema.safeParse(value);
    if (!before.success) continue;
    await keep(shelf, tools, before.data, kept);
    const message = `单位和设置里有读不懂的内容，已用${from}里的设置`;
    return { settings: before.data, told: [{ message, remedy: '请到“设置”核对。' }] };
  }
  return { settings: undefined, told: [LOST] };
}

/** What could not be read is kept beside, for someone who can. */
async function keep(shelf: Shelf, tools: DeskTools, settings: Settings, unread: unknown): Promise<void> {
  if (shelf.readOnly() !== undefined) return;
  await shelf.commit({
    id: tools.newId(),
    at: tools.now().toISOString(),
    actor: tools.actor,
    action: 'settings',
    subject: '',
    note: '从较早的设置恢复',
    changes: [
      { collection: 'office', key: 'settings', value: settings },
      { collection: 'office', key: 'settings-unread', value: unread },
    ],
  });
}
