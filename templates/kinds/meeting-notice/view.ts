/** 会议通知: its parts with their labels, one line run in and several listed, and the empty rows of the 回执. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import { formatLabel } from '../../official/numbering';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import type { MeetingNotice } from './schema';

interface Part {
  /** 一、会议时间 */
  readonly label: string;
  readonly head: string;
  /** A single line stands behind the head. */
  readonly text: string;
  readonly items: readonly string[];
  readonly from: string;
}

export interface MeetingNoticeView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
  readonly parts: readonly Part[];
  readonly columns: readonly { readonly label: string; readonly weight: number; readonly min?: number }[];
  readonly rows: readonly ViewRow[];
  /** 请于2017年10月26日12时前传真至区攻坚办…。 under the 回执. */
  readonly sendBack: string;
}

const fields = ['time', 'place', 'agenda', 'participants', 'requirements'] as const;

export function viewOf(data: MeetingNotice, office: Office, wording: Wording): MeetingNoticeView {
  const columns = wording.columns('receipt').filter(({ shown }) => shown);
  return {
    ...officialPaperView(data, office),
    annexTitles: data.receipt.printed ? [wording.word('receiptTitle')] : [],
    parts: fields
      .filter((field) => data[field].trim() !== '')
      .map((field, index) => partOf(data[field], field, index, wording.word(field))),
    columns,
    rows: Array.from({ length: data.receipt.rows }, () => ({
      cells: columns.map(() => viewCell([''], 'receipt.rows', { align: 'center' })),
      minHeight: 12,
    })),
    sendBack: sendBackOf(data.receipt),
  };
}

function partOf(text: string, from: string, index: number, head: string): Part {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const one = lines.length === 1;
  return {
    label: formatLabel(1, index + 1),
    head: one ? `${head}：` : head,
    text: one ? (lines[0] ?? '') : '',
    items: one ? [] : lines.map((line, at) => `${formatLabel(3, at + 1)}${line}`),
    from,
  };
}

function sendBackOf({ deadline, to }: MeetingNotice['receipt']): string {
  if (deadline === '' && to === '') return '';
  const when = deadline === '' ? '' : `于${deadline}`;
  return `请${when}${to === '' ? '报送' : to}。`;
}
