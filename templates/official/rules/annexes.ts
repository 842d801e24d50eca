/** R35–R38: 附件说明 below the body and the annexes themselves say the same (GB/T 9704-2012, 7.3.4 and 7.3.7). */
import type { Fault, Place } from '../fault';
import { milderFault, ruleFault, within } from './catalogue';

/** An annex as it stands in the paper: its page label (附件1) and its title. */
export interface AnnexPage {
  readonly label: string;
  readonly title: string;
}

/** The label an annex's first page carries: 附件, or 附件1 when there are several. `index` counts from 0. */
export const annexLabel = (index: number, count: number): string => (count > 1 ? `附件${index + 1}` : '附件');

/** R35 and R38: `listed` are the names in the 附件说明, `present` the annexes bound in, both in order. */
export function checkAnnexes(listed: readonly string[], present: readonly AnnexPage[], at: Place): Fault[] {
  if (listed.length !== present.length) {
    const message = `附件说明列了${listed.length}个附件，正文后有${present.length}个附件。`;
    const remedy =
      listed.length > present.length
        ? '请补上缺少的附件，或从附件说明中删去。'
        : '请在附件说明中补写附件名称。';
    return [ruleFault('R35', at, message, remedy)];
  }
  return present.flatMap(({ label, title }, index) => {
    const place = within(at, `[${index}]`, at.label);
    const right = annexLabel(index, present.length);
    const name = listed[index] ?? '';
    const faults: Fault[] = [];
    if (label !== right) {
      const why = /[:：]$/.test(label) ? '后面不加冒号' : `应当与附件说明的顺序一致`;
      faults.push(ruleFault('R38', place, `附件首页标识“${label}”不对，${why}。`, `请改为“${right}”。`));
    }
    if (title.replace(/\s+/g, '') !== name) {
      faults.push(ruleFault('R38', place, `附件标题“${title}”与附件说明“${name}”不一致。`, '请改成一致。'));
    }
    return faults;
  });
}

/** R36 and R37: the 附件说明 as printed, one text an annex, the first beginning with 附件：. */
export function checkAnnexList(lines: readonly string[], at: Place): Fault[] {
  return lines.flatMap((line, index) => {
    const place = within(at, `[${index}]`, at.label);
    return [...checkAnnexNumber(line, index, lines.length, place), ...checkAnnexName(line, place)];
  });
}

function checkAnnexNumber(line: string, index: number, count: number, at: Place): Fault[] {
  const head = index === 0 ? '附件：' : '';
  const start = count > 1 ? `${head}${index + 1}.` : head;
  const numbered =
    count === 1 &&
    /^附件(：\s*(?:\d+[.、．]|[一二三四五六七八九十]+、)|[一二三四五六七八九十\d]+[：:])/.test(line);
  if (line.startsWith(start) && !numbered) return [];
  const message = numbered
    ? `附件说明“${line}”只有一个附件，不编顺序号。`
    : `附件说明“${line}”应当以“${start}”开头。`;
  const name = line
    .replace(/^附件[一二三四五六七八九十\d]*[：:]?\s*/, '')
    .replace(/^(?:\d+|[一二三四五六七八九十]+)[.、．]\s*/, '');
  return [ruleFault('R36', at, message, `请改为“${start}${name}”。`)];
}

function checkAnnexName(line: string, at: Place): Fault[] {
  const faults: Fault[] = [];
  const end = /[。；，、：,;:.]+$/.exec(line.replace(/^附件：$/, ''))?.[0];
  if (end !== undefined) {
    faults.push(ruleFault('R37', at, `附件名称“${line}”后面有“${end}”。`, '附件名称后不加标点，请删去。'));
  }
  if (/《[^《》]*》[。；，、,;.]?$/.test(line) && /^(?:附件：)?(?:\d+\.)?《/.test(line)) {
    faults.push(milderFault('R37', at, `附件名称“${line}”加了书名号。`, '附件名称不加书名号，请删去。'));
  }
  return faults;
}
