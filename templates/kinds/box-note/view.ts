/** 备考表: the box, the account of it, and those who answer for it. */
import { serialRange } from '../../archive-fields';
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { filled, labelCell, labelsOf, pairRows } from '../../sheet-rows';
import { handDate, linesOf, viewCell, type ViewRow } from '../../view-cells';
import type { BoxNote } from './schema';

export interface BoxNoteView {
  readonly rows: readonly ViewRow[];
}

const line = 11;

export function viewOf(data: BoxNote, _: Office, { word }: Wording): BoxNoteView {
  const { pair } = labelsOf(word);
  const counted = (value: number, unit: string): string => (value === 0 ? '' : `${value}${unit}`);
  const signed = (date: string): string => (date === '' ? handDate : date);
  return {
    rows: [
      ...pairRows(
        [
          pair(data.fonds, 'fonds'),
          pair(data.year, 'year'),
          pair(data.period, 'period'),
          pair(data.box, 'box'),
          ...filled(pair(data.section, 'section')),
          pair(serialRange(data), 'first', 'serials'),
          pair(counted(data.count, '件'), 'count'),
          pair(counted(data.pages, '页'), 'pages'),
        ],
        undefined,
        line,
      ),
      {
        minHeight: 90,
        grow: 1,
        cells: [
          labelCell(word('situationLabel')),
          viewCell(linesOf(data.situation), 'situation', { colSpan: 3, vAlign: 'top' }),
        ],
      },
      ...pairRows(
        [pair(data.arranger, 'arranger'), pair(signed(data.arrangedOn), 'arrangedOn')],
        undefined,
        line,
      ),
      ...pairRows(
        [pair(data.checker, 'checker'), pair(signed(data.checkedOn), 'checkedOn')],
        undefined,
        line,
      ),
    ],
  };
}
