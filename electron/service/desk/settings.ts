/** The settings and the registry of units and people, each one document of the shelf. */
import { AppError } from '../errors';
import type { Desk, Registry, Settings } from './desk';
import { breathe } from './tools';

export const saveSettings = (desk: Desk, settings: Settings): Promise<Settings> =>
  desk.alone(async () => {
    await desk.commit({ action: 'settings', subject: '', note: settings.office.shortName }, [
      { collection: 'office', key: 'settings', value: settings },
    ]);
    return settings;
  });

/** Replaces the registry. @throws AppError `conflict` when it was changed elsewhere since. */
export const saveRegistry = (desk: Desk, registry: Registry): Promise<Registry> =>
  desk.alone(async () => {
    if (registry.revision !== desk.registry().revision)
      throw new AppError('conflict', {
        message: '单位人员名册刚在别处改过，这次修改没有保存',
        remedy: '请刷新名册，在新的内容上再改。',
      });
    const next = { ...registry, revision: registry.revision + 1 };
    const note = `单位 ${registry.units.length} 个，人员 ${registry.people.length} 人`;
    await desk.commit({ action: 'registry', subject: '', note }, [
      { collection: 'office', key: 'registry', value: next },
    ]);
    return next;
  });

/** Which papers name each of the names, as a whole field or within a text. */
export async function uses(desk: Desk, names: readonly string[]): Promise<Record<string, string[]>> {
  const found = Object.fromEntries(names.map((name) => [name, [] as string[]]));
  await desk.settled();
  for (const { line } of [...desk.records.all()]) {
    const record = await desk.read(line.id).catch(() => undefined);
    if (!record) continue;
    const text = JSON.stringify(record.data);
    for (const name of names)
      if (name !== '' && text.includes(JSON.stringify(name).slice(1, -1))) found[name]?.push(line.id);
    await breathe();
  }
  return found;
}
