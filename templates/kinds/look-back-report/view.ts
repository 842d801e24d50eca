/** 回头看情况报告: its figures, the problems that came back one by one, and the table of all that were looked at. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import { formatLabel, safeLabel } from '../../official/numbering';
import { linesOf, narrowDeadline, viewCell, type ViewRow } from '../../view-cells';
import { countLookBack, type LookBackCounts } from './counts';
import type { LookBackReport, LookedAt } from './schema';

export interface LookBackReportView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
  readonly counts: LookBackCounts;
  readonly labels: Readonly<Record<(typeof parts)[number], string>>;
  readonly rebounds: readonly {
    readonly label: string;
    readonly name: string;
    readonly text: string;
    readonly from: string;
  }[];
  readonly columns: readonly { readonly label: string; readonly weight: number; readonly min?: number }[];
  readonly rows: readonly ViewRow[];
}

const parts = ['organised', 'figures', 'rebounds', 'causes', 'next'] as const;

const sentence = (text: string): string => (text === '' || /[。！？；：]$/.test(text) ? text : `${text}。`);

export function viewOf(data: LookBackReport, office: Office, wording: Wording): LookBackReportView {
  const columns = wording.columns('items').filter(({ shown }) => shown);
  const counts = countLookBack(data);
  const told = {
    organised: data.organised !== '',
    figures: true,
    rebounds: counts.rebounds > 0,
    causes: data.causes !== '',
    next: data.nextSteps !== '',
  };
  const shown = parts.filter((part) => told[part]);
  const label = (part: (typeof parts)[number]) => (told[part] ? formatLabel(1, shown.indexOf(part) + 1) : '');
  return {
    ...officialPaperView(data, office),
    annexTitles: data.items.length > 0 && wording.on('table') ? [wording.word('annexTitle')] : [],
    counts,
    labels: {
      organised: label('organised'),
      figures: label('figures'),
      rebounds: label('rebounds'),
      causes: label('causes'),
      next: label('next'),
    },
    rebounds: data.items
      .map((item, index) => ({ item, index }))
      .filter(({ item }) => item.rebound)
      .map(({ item, index }, place) => ({
        label: safeLabel(2, place + 1),
        name: `${item.site}${item.number === '' ? '' : `（${item.number}）`}。`,
        text: reboundText(item),
        from: `items[${index}]`,
      })),
    columns,
    rows: data.items.map((item, index) => ({
      cells: columns.map(({ key }) => itemCell(item, index, key)),
    })),
  };
}

/** 2017年10月19日销号。11月21日现场核查，…。已重新立案（…），复核时限…。 */
function reboundText({ closedOn, checkedOn, state, handling, newCase, deadline }: LookedAt): string {
  const before = closedOn === '' ? '' : `${closedOn}销号。`;
  const found = sentence(`${checkedOn === '' ? '' : `${checkedOn}现场核查，`}${state}`);
  const again = [
    newCase === '' ? '' : `已重新立案（${newCase}）`,
    deadline === '' ? '' : `复核时限${deadline}`,
  ].filter((part) => part !== '');
  return before + found + sentence(handling) + sentence(again.join('，'));
}

function itemCell(item: LookedAt, index: number, key: string) {
  const from = `items[${index}]`;
  const at = (field: string) => `${from}.${field}`;
  switch (key) {
    case 'place':
      return viewCell([String(index + 1)], from, { align: 'center' });
    case 'rebound':
      return viewCell([item.rebound ? '是' : '否'], at('rebound'), { align: 'center' });
    case 'checkers':
      return viewCell(item.checkers.length === 0 ? [''] : item.checkers, at('checkers'));
    case 'closedOn':
    case 'checkedOn':
    case 'deadline':
      return viewCell(narrowDeadline(item[key]), at(key), { align: 'center' });
    default:
      return viewCell(linesOf(item[key as 'site']), at(key));
  }
}
