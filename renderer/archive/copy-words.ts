/** What came of work on the archive, in a sentence. */
import type { Job } from '../state/desk-state';

type Copy = NonNullable<Job['copy']>;
type Check = NonNullable<Job['check']>;

const stopped = (complete: boolean): string => (complete ? '' : '中途停下，没有做完。');

export function copyWords({ act, copied, own, second, repaired, refused, complete }: Copy): string {
  if (act === 'sync') {
    const bad = own.length + second.length;
    const left = bad > 0 ? `，${bad} 件与封存时不一样，没有送去；请核对两份` : '';
    return `${copied > 0 ? `已送去 ${copied} 件` : '第二份已是最新'}${left}。${stopped(complete)}`;
  }
  if (own.length + second.length === 0) return `两份和封存时完全一样。${stopped(complete)}`;
  const found = [
    ...(own.length > 0 ? [`本机 ${own.length} 处`] : []),
    ...(second.length > 0 ? [`第二份 ${second.length} 处`] : []),
  ].join('、');
  if (act === 'verify') return `发现不一样：${found}。${stopped(complete)}`;
  const mended = repaired.length > 0 ? `已修复 ${repaired.length} 件，换下来的原样放在隔离区` : '没有修复';
  const not = refused.length > 0 ? `；${refused.length} 件两处都不完好，没有动` : '';
  return `${mended}${not}。${stopped(complete)}`;
}

export const fourChecksWords = ({ count, problems }: NonNullable<Job['fourChecks']>): string =>
  problems === 0 ? `检测了 ${count} 件，全部合格。` : `检测了 ${count} 件，发现 ${problems} 处不合格。`;

export function handOverWords({ items, problems, place }: NonNullable<Job['handOver']>): string {
  const found = problems === 0 ? '四性检测全部合格' : `四性检测发现 ${problems} 处不合格，见其中的检测报告`;
  return `移交包里有 ${items} 件，逐个文件核对过；${found}。${place === '' ? '' : `在“${place}”。`}`;
}

export const checkWords = ({ items, faults, complete }: Check): string =>
  `核对了 ${items} 件，${faults.length === 0 ? '和封存时完全一样' : `发现 ${faults.length} 处不一样`}。${stopped(complete)}`;
