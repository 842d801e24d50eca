/** Where an item stands in the archive: year, period, section, 件号, 档号, and the folder of its bag. */
import type { Period } from '../../contract/archive';
import { settingsOf, type Desk } from '../desk/desk';
import { dayOf } from '../desk/days';
import { writtenDateOf } from '../desk/entry';
import type { StoredRecord } from '../desk/stored';
import { AppError } from '../errors';
import type { ChainEntry } from './chain';
import type { Placed } from './metadata-source';
import { bagPath, groupOf, referenceCode, SCHEMES, templateFault } from './reference-code';
import { nextSerial, readRegister } from './register';
import { periodOf } from './retention';

/** A correction keeps the place of the version before. */
function corrected({ code, group, serial, section, year, period, version }: ChainEntry): Placed {
  const next = version + 1;
  const path = bagPath(code, year, next);
  return { code, group, serial, section, year, period: period as Period, version: next, path };
}

/**
 * @param entries all items that were sealed.
 * @param wanted goes over the kind's period.
 * @throws AppError `archive`: no date, a template that is at fault, a 档号 that stands for another item.
 */
export async function placeOf(
  desk: Desk,
  record: StoredRecord,
  entries: readonly ChainEntry[],
  wanted?: Period,
): Promise<Placed> {
  const before = entries.filter((entry) => entry.record === record.id).at(-1);
  if (before) return corrected(before);
  const year = dayOf(writtenDateOf(record.data)).slice(0, 4);
  if (year === '')
    throw new AppError('archive', {
      message: '没有成文日期，定不了归档年度',
      remedy: '请退回草稿，填写成文日期，重新定稿后再归档。',
    });
  const { archive } = settingsOf(desk);
  const template = archive.template === '' ? SCHEMES[archive.scheme] : archive.template;
  const fault = templateFault(template);
  if (fault !== undefined)
    throw new AppError('archive', { message: fault, remedy: '请在“设置”里改正档号模板。' });
  const { section, fonds } = archive;
  const period = wanted ?? periodOf(record.kind, archive.periods);
  const group = groupOf({ year, period, section });
  const serial = nextSerial(await readRegister(desk.shelf.read, year), group, entries);
  const code = referenceCode(template, { fonds, year, period, section, serial });
  const path = bagPath(code, year, 1);
  if (entries.some((entry) => entry.path.toLowerCase() === path.toLowerCase()))
    throw new AppError('archive', {
      message: `档号${code}已经用过`,
      remedy: '档号模板要包含区分各类的内容（保管期限、机构），请在“设置”里检查。',
    });
  return { code, group, serial, section, year, period, version: 1, path };
}
