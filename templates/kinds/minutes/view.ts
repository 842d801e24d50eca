/** 纪要: items with their labels and the bracket that names unit and deadline; the lines of who was there. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { colophonView, type ColophonView } from '../../official-paper/view';
import { safeLabel } from '../../official/numbering';
import { linesOf } from '../../view-cells';
import type { Minutes, MinutesItem } from './schema';

interface ItemView {
  /** 一、 */
  readonly label: string;
  readonly matter: string;
  readonly paragraphs: readonly {
    readonly text: string;
    /** （责任单位：区工商局；完成时限：2017年11月15日前） behind the last paragraph. */
    readonly tail: string;
  }[];
  readonly from: string;
}

export interface MinutesView extends ColophonView {
  readonly headName: string;
  readonly organ: string;
  readonly items: readonly ItemView[];
  readonly attendance: readonly { readonly label: string; readonly text: string; readonly from: string }[];
}

/** The names of what a kind of attendance is called, by its field. */
const attendances = [
  ['present', '出席'],
  ['absent', '请假'],
  ['observers', '列席'],
] as const;

export const viewOf = (data: Minutes, office: Office, wording: Wording): MinutesView => ({
  ...colophonView(data, office),
  headName: data.headName.trim() === '' ? `${office.shortName}会议纪要` : data.headName,
  organ: data.organ.trim() === '' ? office.redHead : data.organ,
  items: data.items.map((item, index) => itemView(item, index, wording)),
  attendance: attendances
    .map(([from, label]) => ({ label, text: attendeeLine(data[from]), from }))
    .filter(({ text }) => text !== ''),
});

function itemView(item: MinutesItem, index: number, wording: Wording): ItemView {
  const label = safeLabel(1, index + 1);
  const lines = linesOf(item.text).filter((line) => line.trim() !== '');
  const tail = dutyOf(item, wording);
  // without a heading of its own the label stands before the words
  const texts = item.matter === '' ? [label + (lines[0] ?? ''), ...lines.slice(1)] : lines;
  const told = texts.length === 0 ? [''] : texts;
  return {
    label,
    matter: item.matter,
    paragraphs: told.map((text, i) => ({ text, tail: i === told.length - 1 ? tail : '' })),
    from: `items[${index}]`,
  };
}

function dutyOf({ units, partners, deadline }: MinutesItem, { word }: Wording): string {
  const parts = [
    units.length === 0 ? '' : `${word('unitsLabel')}：${units.join('、')}`,
    partners.length === 0 ? '' : `${word('partnersLabel')}：${partners.join('、')}`,
    deadline === '' ? '' : `${word('deadlineLabel')}：${deadline}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
}

/** 区攻坚办程立功、罗丹，区环保局赵建民。 */
function attendeeLine(rows: Minutes['present']): string {
  const named = rows.map(({ unit, names }) => unit + names.join('、')).filter((text) => text.trim() !== '');
  return named.length === 0 ? '' : `${named.join('，')}。`;
}
