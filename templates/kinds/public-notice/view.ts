/** 公示: rows of the table, the lines of period and contact, and who signs. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { annexTitlesOf } from '../../official-paper/view';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import type { PublicNotice } from './schema';

export interface PublicNoticeView {
  readonly columns: readonly { readonly label: string; readonly weight: number; readonly min?: number }[];
  readonly rows: readonly ViewRow[];
  /** 公示时间：2017年11月20日至2017年11月24日; '' while neither is known. */
  readonly period: string;
  readonly contacts: readonly { readonly text: string; readonly from: string }[];
  readonly annexTitles: readonly string[];
  readonly organ: string;
}

export function viewOf(data: PublicNotice, office: Office, wording: Wording): PublicNoticeView {
  const columns = wording.columns('items').filter(({ shown }) => shown);
  const line = (label: string, value: string, from: string) => ({ text: `${label}：${value}`, value, from });
  return {
    columns,
    rows: data.items.map((item, index) => ({
      cells: columns.map(({ key }) =>
        key === 'number'
          ? viewCell([String(index + 1)], `items[${index}]`, { align: 'center' })
          : viewCell(linesOf(item[key as keyof typeof item]), `items[${index}].${key}`),
      ),
    })),
    period: [data.from, data.until].filter((date) => date !== '').join('至'),
    contacts: [
      line('联系人', data.contact, 'contact'),
      line('联系电话', data.phone, 'phone'),
      line('通信地址', data.address, 'address'),
    ].filter(({ value }) => value !== ''),
    annexTitles: annexTitlesOf(data),
    organ: data.organ.trim() === '' ? office.redHead : data.organ,
  };
}
