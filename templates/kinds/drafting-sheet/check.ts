/** The field rules a 发文稿纸 is subject to. */
import { checkDates, checkFilled, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkDocumentNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { checkTitle } from '../../official/rules/title';
import { draftingSheetSchema, type DraftingSheet } from './schema';

const place = (path: string) => placeOf(draftingSheetSchema, path);

/** R01–R04, R06, R15–R17, R61, R66, R72 and R73 (条例 art. 22: signing is opinion, name and full date). */
export function checkDraftingSheet(data: DraftingSheet): readonly Fault[] {
  const { approval, review, cosigners } = data;
  const step = (path: string, label: string, text: string) => ({ text, at: { path, label } });
  const around = (date: string, at: string, label: string) =>
    checkOrder([
      step('review.date', '核稿日期', review.date),
      step(at, label, date),
      step('approval.date', '签发日期', approval.date),
    ]);
  return [
    ...checkTitle(data.title, place('title'), {}),
    ...checkDocumentNumber(data.documentNumber, place('documentNumber'), approval.date || undefined),
    ...checkFilled(draftingSheetSchema, data, ['unit', 'drafter', 'date', 'mainTo']),
    ...checkDates(draftingSheetSchema, data, ['date']),
    ...checkDates(draftingSheetSchema, review, ['date'], 'review.'),
    ...checkDates(draftingSheetSchema, approval, ['date'], 'approval.'),
    ...checkOrder([
      step('date', '拟稿日期', data.date),
      step('review.date', '核稿日期', review.date),
      step('approval.date', '签发日期', approval.date),
    ]),
    ...cosigners.flatMap((one, index) => [
      ...checkFilled(draftingSheetSchema, one, ['unit'], { prefix: `cosigners[${index}].` }),
      ...checkDates(draftingSheetSchema, one, ['date'], `cosigners[${index}].`),
      ...around(one.date, `cosigners[${index}].date`, `${one.unit}会签日期`).filter(
        ({ path }) => path !== 'approval.date' || one.date !== '',
      ),
    ]),
    ...checkApproved(data),
    ...checkUnfinishedIn(draftingSheetSchema, data),
  ];
}

/** R73: a number is taken when the paper is signed, and whoever signs says so in full. */
function checkApproved({ documentNumber, approval }: DraftingSheet): Fault[] {
  const signed = approval.signer !== '' || approval.text !== '' || approval.date !== '';
  if (signed) {
    const missing = (['text', 'signer', 'date'] as const).filter((name) => approval[name].trim() === '');
    return missing.map((name) => missingFault(place(`approval.${name}`), '签发栏'));
  }
  if (documentNumber === '') return [];
  const message = `已有发文字号 ${documentNumber}，还没有签发。`;
  return [ruleFault('R73', place('documentNumber'), message, '请先签发再编号，或补上签发意见、姓名和日期。')];
}
