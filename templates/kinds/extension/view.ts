/** 延期申请: whose case it is, both days, why and what is done until then, and the opinions two to a row. */
import type { Wording } from '../../bind/wording';
import { personLines } from '../../fields';
import type { Office } from '../../office';
import { filled, labelCell, labelsOf, opinionBox, opinionCell, pairRows, wideRow } from '../../sheet-rows';
import type { ViewRow } from '../../view-cells';
import { causes, outcomes, type Extension, type OpinionKey } from './schema';

export interface ExtensionView {
  readonly rows: readonly ViewRow[];
}

export function viewOf(data: Extension, _: Office, { word }: Wording): ExtensionView {
  const { pair, ticks } = labelsOf(word);
  return {
    rows: [
      wideRow(pair(data.title, 'title')),
      ...pairRows([
        pair(data.unit, 'unit'),
        pair(data.date, 'date'),
        pair(data.caseNumber, 'caseNumber'),
        pair(data.order, 'order'),
        ...filled(pair(data.batch, 'batch')),
        pair(data.site, 'site'),
        pair(data.place, 'place'),
        pair(personLines(data.persons), 'persons'),
      ]),
      wideRow(pair(data.problem, 'problem')),
      ...pairRows([
        pair(data.deadline, 'deadline'),
        pair(`${data.extension}${data.times > 1 ? `（第${data.times}次延期）` : ''}`, 'extension'),
      ]),
      wideRow(ticks(causes, data.causes, 'causes')),
      ...[
        pair(data.reason, 'reason'),
        pair(data.progress, 'progress'),
        pair(data.controls, 'controls'),
        pair(data.schedule, 'schedule'),
      ].map((one) => wideRow(one, undefined, 12)),
      opinions(data, ['self', 'lead'], word),
      opinions(data, ['office', 'leader'], word),
      ...pairRows([
        ticks(outcomes, data.outcome, 'outcome'),
        pair(data.granted, 'granted'),
        ...filled(pair(data.number, 'number')),
      ]),
    ],
  };
}

const opinions = (data: Extension, keys: readonly OpinionKey[], word: Wording['word']): ViewRow => ({
  minHeight: 24,
  grow: 1,
  cells: keys.flatMap((key) => [
    labelCell(word(`${key}Label`)),
    opinionCell(opinionBox(data[key], word(`${key}Sign`), key)),
  ]),
});
