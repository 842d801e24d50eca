/** 发文稿纸: 签发 on top as the trade has it, then 会签, 核稿, 拟稿 and the paper itself. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { filled, labelsOf, opinionBox, opinionRow, opinionRows, pairRows, wideRow } from '../../sheet-rows';
import type { ViewRow } from '../../view-cells';
import { publicities, type DraftingSheet } from './schema';

export interface DraftingSheetView {
  readonly rows: readonly ViewRow[];
}

/** Least heights, mm: of a line, and of a box where opinions are written. */
const line = 8;
const box = 20;

export function viewOf(data: DraftingSheet, _: Office, { word }: Wording): DraftingSheetView {
  const { pair, ticks } = labelsOf(word);
  const cosigned = data.cosigners.map((one, index) =>
    opinionBox(one, `${one.unit}${word('cosignSign')}`, `cosigners[${index}]`),
  );
  return {
    rows: [
      ...pairRows(
        [
          pair(data.documentNumber, 'documentNumber'),
          pair(data.urgency, 'urgency'),
          pair(data.secrecy, 'secrecy'),
          pair(data.copies === 0 ? '' : `${data.copies}份`, 'copies'),
        ],
        undefined,
        line,
      ),
      wideRow(ticks(publicities, data.publicity, 'publicity'), undefined, line),
      opinionRow(word('approvalLabel'), opinionBox(data.approval, word('approvalSign'), 'approval'), {
        minHeight: box,
        grow: 2,
      }),
      ...opinionRows(word('cosignLabel'), cosigned, 'cosigners', box),
      opinionRow(word('reviewLabel'), opinionBox(data.review, word('reviewSign'), 'review'), {
        minHeight: box,
        grow: 1,
      }),
      ...pairRows(
        [
          pair(data.unit, 'unit'),
          pair(data.drafter, 'drafter'),
          pair(data.date, 'date'),
          pair(data.phone, 'phone'),
        ],
        undefined,
        line,
      ),
      ...[
        pair(data.title, 'title'),
        pair(data.mainTo, 'mainTo'),
        pair(data.copyTo, 'copyTo'),
        pair(data.annexes, 'annexes'),
      ].map((one) => wideRow(one, undefined, line)),
      ...pairRows([pair(data.typist, 'typist'), pair(data.proofreader, 'proofreader')], undefined, line),
      ...filled(pair(data.remark, 'remark')).map((one) => wideRow(one, undefined, line)),
    ],
  };
}
