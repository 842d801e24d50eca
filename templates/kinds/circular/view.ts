/** 通报: places worked out from scores, cases as paragraphs, and the lines of head, signature and colophon. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { annexTitlesOf, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import { safeLabel } from '../../official/numbering';
import { viewCell, type ViewRow } from '../../view-cells';
import type { Circular } from './schema';

export interface CircularView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
  readonly columns: readonly { readonly label: string; readonly weight: number; readonly min?: number }[];
  readonly ranking: readonly ViewRow[];
  readonly cases: readonly {
    readonly label: string;
    readonly name: string;
    readonly text: string;
    readonly from: string;
  }[];
}

const wholeRanking = 15;

type Ranked = Circular['ranking'][number];

/** A unit with its place: rows by score from high to low, equal scores one place; as given where a score is none. */
export function placesOf(ranking: readonly Ranked[]): readonly (Ranked & {
  readonly index: number;
  readonly place: number;
})[] {
  const scored = ranking.map((row, index) => ({ ...row, index, value: Number(row.score) }));
  const known = ranking.every(({ score }) => score.trim() !== '' && Number.isFinite(Number(score)));
  if (!known) return scored.map((row, at) => ({ ...row, place: at + 1 }));
  return [...scored]
    .sort((a, b) => b.value - a.value)
    .map((row) => ({ ...row, place: 1 + scored.filter(({ value }) => value > row.value).length }));
}

export const viewOf = (data: Circular, office: Office, wording: Wording): CircularView => {
  const columns = wording.columns('ranking').filter(({ shown }) => shown);
  return {
    ...officialPaperView(data, office),
    annexTitles: annexTitlesOf(data),
    columns,
    ranking: placesOf(data.ranking).map((row, at) => ({
      cells: columns.map(({ key }) => rankedCell(row, key)),
      // a short ranking is read as a whole
      keepNext: data.ranking.length <= wholeRanking && at < data.ranking.length - 1,
    })),
    cases: data.cases.map((one, index) => ({
      label: safeLabel(2, index + 1),
      name: `${one.name}。`,
      text: caseText(one),
      from: `cases[${index}]`,
    })),
  };
};

function rankedCell(row: ReturnType<typeof placesOf>[number], key: string) {
  const from = `ranking[${row.index}]`;
  if (key === 'place') return viewCell([String(row.place)], from, { align: 'center' });
  const field = key as keyof Ranked;
  return viewCell([row[field]], `${from}.${key}`, { align: key === 'measure' ? 'left' : 'center' });
}

/** 10月21日…。依据《量化问责办法》第六条，给予通报批评。 */
function caseText({ fact, basis, decision }: Circular['cases'][number]): string {
  const told = fact === '' || /[。！？]$/.test(fact) ? fact : `${fact}。`;
  const end = [basis === '' ? '' : `依据${basis}`, decision].filter((part) => part !== '').join('，');
  return end === '' || /[。！？]$/.test(end) ? told + end : `${told}${end}。`;
}
