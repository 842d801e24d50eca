/** R64: photographs come in pairs 整改前/整改后, with dates in order. */
import { compareDates, formatDate, parseDate, type CalendarDate } from '../dates';
import type { Fault, Place } from '../fault';
import { ruleFault, within } from './catalogue';

export interface Photo {
  /** Reference of the picture; '' when there is none. */
  readonly picture: string;
  /** Shooting date, 2017年9月28日; '' when it is not known. */
  readonly takenOn: string;
}

export interface PhotoPair {
  readonly before: Photo;
  readonly after: Photo;
}

/** Checks one pair; `name` tells the point in the messages, `reportDate` is the report's 成文日期 if known. */
export function checkPhotoPair(pair: PhotoPair, at: Place, name: string, reportDate?: string): Fault[] {
  const faults: Fault[] = [
    ...checkPhoto(pair.before, 'before', at, name),
    ...checkPhoto(pair.after, 'after', at, name),
  ];
  const [before, after] = [parseDate(pair.before.takenOn), parseDate(pair.after.takenOn)];
  const report = reportDate === undefined ? undefined : parseDate(reportDate);
  const place = within(within(at, 'after', ''), 'takenOn', '整改后照片拍摄日期');
  if (before && after && compareDates(after, before) < 0) {
    faults.push(disorder(place, `“${name}”整改后照片早于整改前照片`, after, before));
  }
  if (after && report && compareDates(after, report) > 0) {
    faults.push(disorder(place, `“${name}”整改后照片晚于报告的成文日期`, after, report));
  }
  return faults;
}

function checkPhoto(photo: Photo, part: 'before' | 'after', at: Place, name: string): Fault[] {
  const label = part === 'before' ? '整改前照片' : '整改后照片';
  const place = within(at, part, label);
  if (photo.picture.trim() === '') {
    return [ruleFault('R64', place, `“${name}”缺少${label}。`, `请补上同一角度拍摄的${label}。`)];
  }
  if (parseDate(photo.takenOn)) return [];
  const given = photo.takenOn.trim() === '' ? '没有拍摄日期' : `的拍摄日期“${photo.takenOn}”不是完整的日期`;
  return [
    ruleFault(
      'R64',
      within(place, 'takenOn', `${label}拍摄日期`),
      `“${name}”${label}${given}。`,
      '请写明年、月、日，例如 2017年9月28日。',
    ),
  ];
}

const disorder = (at: Place, message: string, one: CalendarDate, other: CalendarDate): Fault =>
  ruleFault(
    'R64',
    at,
    `${message}：${formatDate(one)}，${formatDate(other)}。`,
    '请核对照片和拍摄日期，前后照片不要放反。',
  );
