/** The field rules a 归档文件目录 is subject to; written for thousands of rows: places are named for those at fault alone. */
import { checkChain, checkEightFigures, checkYear } from '../../archive-fields';
import { checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { archiveCatalogueSchema, type ArchiveCatalogue, type CatalogueRow } from './schema';

const schema = archiveCatalogueSchema;
const place = (path: string) => placeOf(schema, path);

/** R61, R66 and R73. */
export function checkArchiveCatalogue(data: ArchiveCatalogue): readonly Fault[] {
  const faults: Fault[] = [...checkFilled(schema, data, ['fondsName', 'year', 'period', 'rows'])];
  const known = new Map<string, number>();
  data.rows.forEach((row, index) => {
    for (const fault of checkRow(row, index)) faults.push(fault);
    const before = known.get(row.code);
    if (row.code !== '' && before !== undefined) {
      const message = `第${index + 1}行的档号 ${row.code} 与第${before + 1}行相同。`;
      faults.push(ruleFault('R73', place(`rows[${index}].code`), message, '一件一号，请核对。'));
    } else known.set(row.code, index);
  });
  return [
    ...faults,
    // a catalogue of several years names them all
    ...data.year.split('、').flatMap((year) => checkYear(schema, year, 'year')),
    ...checkChain(schema, data.chain),
    ...checkUnfinishedIn(schema, data),
  ];
}

function checkRow(row: CatalogueRow, index: number): readonly Fault[] {
  const prefix = `rows[${index}].`;
  const of = `第${index + 1}行`;
  return [
    ...checkFilled(schema, row, ['code', 'author', 'title', 'date'], { prefix, of }),
    ...checkEightFigures(schema, row.date, `${prefix}date`),
    ...(row.pages === 0
      ? [ruleFault('R73', place(`${prefix}pages`), `${of}的页数是0。`, '请填写有图文的页面数。')]
      : []),
  ];
}
