/** 督办单: labels and values two to a row, fields that were not filled in left out, and the boxes below. */
import { copyToLine } from '../../addressees';
import { personLines } from '../../fields';
import type { Office } from '../../office';
import { handDate } from '../../view-cells';
import { levels, measures, type SupervisionOrder } from './schema';

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  /** Columns of the form that the value takes: 1 beside another pair, 3 on a row of its own. */
  readonly span: 1 | 3;
}

export interface SupervisionOrderView {
  /** Rows of one pair or two. */
  readonly rows: readonly { readonly pairs: readonly LabelledValue[] }[];
  readonly levels: readonly { readonly text: string; readonly on: boolean }[];
  readonly measures: readonly { readonly text: string; readonly on: boolean }[];
  /** Long texts, a row each; those that were not filled in are left out. */
  readonly texts: readonly LabelledValue[];
  readonly times: readonly { readonly pairs: readonly LabelledValue[] }[];
  readonly signed: string;
  readonly closed: string;
  readonly receipt: readonly { readonly pairs: readonly LabelledValue[] }[];
}

type Pair = readonly [label: string, value: string, from: string];

const filled = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(([, value]) => value.trim() !== '');

/** Pairs two to a row; the last of an odd number takes the row. */
function inRows(pairs: readonly Pair[]): readonly { readonly pairs: readonly LabelledValue[] }[] {
  const rows: { pairs: LabelledValue[] }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const two = pairs.slice(index, index + 2);
    rows.push({
      pairs: two.map(([label, value, from]) => ({ label, value, from, span: two.length === 1 ? 3 : 1 })),
    });
  }
  return rows;
}

const ticked = <T extends string>(options: readonly T[], chosen: T) =>
  options.map((text) => ({ text, on: text === chosen }));

export function viewOf(data: SupervisionOrder, office: Office): SupervisionOrderView {
  const names = (list: SupervisionOrder['addressees']): string => list.map(({ name }) => name).join('、');
  const wide = ([label, value, from]: Pair): LabelledValue => ({ label, value, from, span: 3 });
  return {
    rows: [
      { pairs: [wide(['督办事项', data.title, 'title'])] },
      { pairs: [wide(['承办单位', names(data.addressees), 'addressees'])] },
      ...inRows([
        ['编号', data.number, 'number'],
        ...filled([['原督办编号', data.previous, 'previous']]),
        ['问题来源', data.source, 'source'],
        ...filled([['交办批次', data.batch, 'batch']]),
        ['交办日期', data.assignedOn, 'assignedOn'],
        ...filled([['原件文号', data.sourceNumber, 'sourceNumber']]),
        ['企业名称', data.site, 'site'],
        ['所属乡办', data.locality, 'locality'],
        ['详细位置', data.place, 'place'],
        ['问题类别', data.category, 'category'],
        ...filled([
          ['信用代码', data.creditCode, 'creditCode'],
          ['经纬度', data.coordinates, 'coordinates'],
          ['发现时间', data.foundOn, 'foundOn'],
        ]),
      ]),
    ],
    levels: ticked(levels, data.level),
    measures: ticked(measures, data.measure),
    texts: [
      wide(['存在问题', data.problem, 'problem']),
      wide(['整改要求\n和标准', data.requirements, 'requirements']),
      ...filled([
        ['反馈要求', data.feedbackRequirements, 'feedbackRequirements'],
        ['逾期责任', data.consequence, 'consequence'],
        ['抄送', copyToLine(data.copyTo), 'copyTo'],
      ]).map(wide),
    ],
    times: inRows([
      ['整改时限', data.deadline, 'deadline'],
      ['反馈时限', `${data.feedbackDeadline}${data.staged ? '（阶段反馈）' : ''}`, 'feedbackDeadline'],
      ['责任单位', data.units.join('、'), 'units'],
      ['责任人', personLines(data.persons).join('、'), 'persons'],
      ...filled([['包案领导', personLines(data.leaders).join('、'), 'leaders']]),
      ['联系人', contactOf(data, office), 'contact'],
    ]),
    signed: data.writtenDate === '' ? handDate : data.writtenDate,
    closed: data.closedOn === '' ? handDate : data.closedOn,
    receipt: inRows([
      ['督办编号', data.number, 'number'],
      ['签收单位', '', 'receipt'],
      ['签收人', data.receipt.person, 'receipt.person'],
      ['签收时间', data.receipt.time === '' ? `${handDate}  时` : data.receipt.time, 'receipt.time'],
    ]),
  };
}

/** The slip's own contact, else the office's. */
function contactOf({ contact, phone }: SupervisionOrder, office: Office): string {
  const own = `${contact}　${phone}`.trim();
  return own === '' ? `${office.contact.person}　${office.contact.phone}`.trim() : own;
}
