/** 档案盒标签: labels beside each other on sheets, each as wide as its box is thick. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { typeArea } from '../../official/setups';
import { labelCell } from '../../sheet-rows';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import type { Spine, SpineLabel } from './schema';

export interface Sheet {
  /** Widths in mm; the last is what is cut off. */
  readonly columns: readonly { readonly weight: number }[];
  readonly rows: readonly ViewRow[];
}
export interface SpineLabelView {
  readonly sheets: readonly Sheet[];
}

interface Place {
  readonly spine: Spine;
  readonly index: number;
}

const width = typeArea.width;
/** Heights of a field's name and of what stands below it, mm. */
const nameHeight = 8;
const valueHeight = 21;

const parts = ['fonds', 'year', 'period', 'section', 'serials', 'box'] as const;

export function viewOf(data: SpineLabel, _: Office, { word }: Wording): SpineLabelView {
  return { sheets: sheetsOf(data.labels).map((places) => sheetOf(places, word)) };
}

const thicknessOf = ({ spine }: Place): number => Number(spine.thickness);

/** Labels in the order given, as many on a sheet as are less wide than it: something is left to cut off. */
function sheetsOf(labels: readonly Spine[]): readonly (readonly Place[])[] {
  const sheets: Place[][] = [[]];
  let left: number = width;
  labels.forEach((spine, index) => {
    const place = { spine, index };
    const sheet = sheets.at(-1);
    if (sheet && thicknessOf(place) < left) {
      sheet.push(place);
      left -= thicknessOf(place);
    } else {
      sheets.push([place]);
      left = width - thicknessOf(place);
    }
  });
  return sheets;
}

function sheetOf(places: readonly Place[], word: Wording['word']): Sheet {
  const widths = places.map(thicknessOf);
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  const isDivided = places.some(({ spine }) => spine.section !== '');
  const named = parts.filter((part) => part !== 'section' || isDivided);
  return {
    columns: [...widths, rest].map((weight) => ({ weight })),
    rows: named.flatMap((part) => [
      {
        minHeight: nameHeight,
        keepNext: true,
        cells: [...places.map(() => labelCell(word(`${part}Label`))), viewCell([''], 'labels')],
      },
      {
        minHeight: valueHeight,
        keepNext: part !== 'box',
        cells: [
          ...places.map(({ spine, index }) => {
            const at = `labels[${index}]`;
            return viewCell(valueOf(spine, part), `${at}.${part === 'serials' ? 'first' : part}`, {
              align: 'center',
            });
          }),
          viewCell([''], 'labels'),
        ],
      },
    ]),
  };
}

/** Both 件号 stand below each other: a back of 20 mm has no room for them in a line. */
function valueOf(spine: Spine, part: (typeof parts)[number]): readonly string[] {
  if (part !== 'serials') return linesOf(spine[part]);
  const { first, last } = spine;
  return first === '' || last === '' || first === last
    ? linesOf(first || last)
    : [...linesOf(first), '—', ...linesOf(last)];
}
