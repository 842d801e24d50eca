/** What the desk does of itself once a day: a backup, then the bin. */
import type { Words } from '../errors';
import { dailyBackup } from './backups';
import type { Desk } from './desk';
import { emptyBin } from './remove';

/** @returns what is to be told of it. @throws AppError when the backup could not be made. */
export async function daily(desk: Desk): Promise<Words | undefined> {
  await dailyBackup(desk);
  const count = await emptyBin(desk);
  if (count === 0) return undefined;
  return { message: `回收站里 ${count} 份满 30 天的文书已彻底删除`, remedy: '最近的备份里还有。' };
}
