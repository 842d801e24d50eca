/** 督办单 → 整改情况报告: what the order says, filled in; what only the rectification can tell is left open. */
import type { SupervisionOrder } from '../kinds/supervision-order/schema';
import { rectificationReportSchema, type RectificationReport } from '../kinds/rectification-report/schema';
import type { DeriveContext } from './context';

/** The office's own report on one order: its problem, its units and persons; 主送, 签发人 and results stay empty. */
export function deriveRectificationReport(
  order: SupervisionOrder,
  { office }: DeriveContext,
): RectificationReport {
  const assigner = order.source.replace(/交办$/, '');
  return rectificationReportSchema.parse({
    title: reportTitle(order.title),
    assigner,
    batch: /^第[^第]+批/.exec(order.batch)?.[0] ?? '',
    assigned: 1,
    introduction: introductionOf(order, assigner, office.shortName),
    issues: [
      {
        number: order.batch === '' ? order.number : order.batch,
        source: assigner,
        site: order.site,
        place: joinOverlapping(order.locality, order.place),
        category: order.category,
        problem: order.problem,
        requirement: order.requirements,
        deadline: order.deadline,
        completion: order.result,
        units: order.units,
        persons: order.persons,
      },
    ],
    note: contactOf(order),
  });
}

/** 关于…问题的督办通知 → 关于…问题整改情况的报告. */
const reportTitle = (title: string): string =>
  `${title.replace(/的?(督办|催办)(通知书?|单|函)$/, '')}整改情况的报告`;

function introductionOf(order: SupervisionOrder, assigner: string, office: string): string {
  const assigned = assigner === '' ? '' : `${order.assignedOn}${assigner}交办该问题`;
  const number = order.number === '' ? '' : `（${order.number}）`;
  const issued = `${order.writtenDate}${office}下达${order.formName}${number}`;
  return `${[assigned, issued].filter((part) => part !== '').join('，')}。现将整改情况报告如下：`;
}

/** 汪屯乡王屯村 and 王屯村北环路南侧 → 汪屯乡王屯村北环路南侧. */
function joinOverlapping(locality: string, place: string): string {
  for (let length = Math.min(locality.length, place.length); length > 0; length -= 1) {
    if (locality.endsWith(place.slice(0, length))) return locality + place.slice(length);
  }
  return locality + place;
}

const contactOf = ({ contact, phone }: SupervisionOrder): string =>
  [contact === '' ? '' : `联系人：${contact}`, phone === '' ? '' : `联系电话：${phone}`]
    .filter((part) => part !== '')
    .join('，');
