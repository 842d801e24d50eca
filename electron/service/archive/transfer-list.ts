/** 移交清单 of items of the archive, as a draft: the receiver is left to be filled in. */
import { officeOfDesk } from '../desk/office';
import { settingsOf, type Desk } from '../desk/desk';
import { boxesOf } from './boxes';
import { classOf, named, sizeWords } from './class-words';
import type { Meant } from './meant';
import { dayWords } from './time-words';

/** A class of the items a row, with what a receiver counts and, to prove it, the journal's head. */
export async function transferList(desk: Desk, { chain: { head }, items }: Meant): Promise<object> {
  const { archive, office } = settingsOf(desk);
  const { shortName } = officeOfDesk(desk);
  const source = desk.shelf.archive.source();
  const files = await Promise.all(items.map(({ path }) => source.bag(path).list()));
  const groups = [...new Set(items.map(({ group }) => group))];
  const classes = groups.map((group) => items.filter((item) => item.group === group));
  return {
    title: `${shortName}${named(items.map(({ year }) => year))}年度归档文件移交清单`,
    sender: shortName,
    fonds: archive.fonds,
    fondsName: archive.fondsName || office.name,
    date: dayWords(desk.tools.now()),
    rows: classes.map((one) => ({
      ...classOf(one, archive.fonds),
      firstCode: one[0]?.code,
      lastCode: one.at(-1)?.code,
      count: one.length,
      pages: one.reduce((sum, { pages }) => sum + pages, 0),
      boxes: boxesOf(one).length,
    })),
    files: files.flat().length,
    size: sizeWords(items.reduce((sum, { bytes }) => sum + bytes, 0)),
    chain: { ...head },
    attached: ['1.归档文件目录', '2.四性检测报告'].join('\n'),
  };
}
