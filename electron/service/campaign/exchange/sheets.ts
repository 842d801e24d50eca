/** Tables for units on the desk: written by the unit, read back into the ledger in one entry of the journal. */
import { zipSync, type Zippable } from 'fflate';
import type { Input, Output } from '../../../contract';
import { SHEET_MIME } from '../../documents/sheets';
import type { Desk } from '../../desk/desk';
import { AppError } from '../../errors';
import { fileStem } from '../../file-name';
import type { SheetFiles } from '../../ports';
import type { Case } from '../case/case';
import type { Changed } from '../case/pairs';
import { paperDate } from '../day';
import { refusal } from '../desk/advance';
import type { Ledger } from '../desk/ledger';
import { isAsked, sheetOf } from './filled-in';
import { takeRow } from './read-back';

type By = Input<'askedUnits'>['by'];

function asked(ledger: Ledger, by: By): ReadonlyMap<string, readonly Case[]> {
  const units = new Map<string, Case[]>();
  for (const kase of ledger.cases.values()) {
    const unit = kase.facts[by];
    if (unit !== '' && isAsked(kase)) units.set(unit, [...(units.get(unit) ?? []), kase]);
  }
  return units;
}

export const askedUnits = (ledger: Ledger, by: By): Output<'askedUnits'> => ({
  units: [...asked(ledger, by)]
    .map(([unit, cases]) => ({ unit, count: cases.length }))
    .sort((a, b) => b.count - a.count || a.unit.localeCompare(b.unit, 'zh')),
});

/** ZIP keeps local times without a zone; one date for all makes the same tables the same file. */
const ZIP_TIME = new Date(1980, 0, 1);

/** @throws AppError `sheet` when none of the units has anything to fill in. */
export async function unitSheets(
  ledger: Ledger,
  files: SheetFiles,
  { by, units }: Input<'unitSheets'>,
): Promise<Output<'unitSheets'>> {
  const found = asked(ledger, by);
  const made: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const unit of new Set(units)) {
    const cases = [...(found.get(unit) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (cases.length === 0) continue;
    const table = sheetOf(unit, cases);
    made.push({ name: `${fileStem(table.title, '填报表')}.xlsx`, bytes: await files.write(table) });
  }
  const [first] = made;
  if (first === undefined)
    throw new AppError('sheet', {
      message: '选中的单位没有要填报的问题',
      remedy: '交办以后、销号以前的问题才要填报。',
    });
  const names = made.map(({ name }) => name);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  if (made.length === 1)
    return { file: { name: first.name, mime: SHEET_MIME, bytes: base64(first.bytes) }, names };
  const entries: Zippable = Object.fromEntries(made.map(({ name, bytes }) => [name, bytes]));
  const name = `问题整改情况填报表 ${paperDate(ledger.today())}.zip`;
  const zip = zipSync(entries, { mtime: ZIP_TIME, level: 0 });
  return { file: { name, mime: 'application/zip', bytes: base64(zip) }, names };
}

/** @throws AppError `conflict` when a case has gone on since the table was compared, `faults` when a step is refused. */
export const takeSheet = (
  desk: Desk,
  ledger: Ledger,
  { rows, ...told }: Input<'takeSheet'>,
): Promise<Output<'takeSheet'>> =>
  desk.alone(async () => {
    const how = { ...told, at: desk.at() };
    const changed: Changed[] = [];
    for (const { events, fields, ...row } of rows) {
      const kase = ledger.caseNamed(row.id);
      const twice = changed.some((one) => one.case.id === row.id);
      if (twice || kase.events !== events)
        throw new AppError('conflict', {
          message: `${row.id}刚在别处办理过，这张表没有收`,
          remedy: '请重新读回，在新的情况上再核对。',
        });
      const taken = takeRow(kase, row, fields, how);
      if ('ok' in taken) {
        const { message, remedy } = refusal(taken.faults);
        throw new AppError('faults', { message: `${row.id}：${message}`, remedy });
      }
      changed.push(...taken);
    }
    const ids = rows.map(({ id }) => id);
    const note = `收回填报表 ${ids.length} 件`;
    await ledger.commit({ action: 'case.sheet', subject: ids.length === 1 ? ids[0]! : '', note }, changed);
    return { ids };
  });
