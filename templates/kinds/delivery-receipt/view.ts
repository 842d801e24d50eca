/** 送达回证: labels and values, and boxes for those who sign. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { filled, labelsOf, opinionBox, opinionRow, pairRows, wideRow } from '../../sheet-rows';
import { handDate, type ViewRow } from '../../view-cells';
import { ways, type DeliveryReceipt } from './schema';

export interface DeliveryReceiptView {
  readonly rows: readonly ViewRow[];
}

const tall = 12;

export function viewOf(data: DeliveryReceipt, _: Office, { word }: Wording): DeliveryReceiptView {
  const { pair, ticks, label } = labelsOf(word);
  const received = {
    text: '',
    signer: receiverOf(data),
    date: data.time === '' ? `${handDate}  时` : data.time,
  };
  const served = { text: '', signer: data.servers.join('、'), date: data.date };
  return {
    rows: [
      wideRow(pair(data.title, 'title'), undefined, tall),
      ...pairRows(
        [
          pair(data.documentNumber, 'documentNumber'),
          pair(`${data.copies}份`, 'copies'),
          ...filled(pair(data.issuedOn, 'issuedOn')),
          ...filled(pair(data.number, 'number')),
        ],
        undefined,
        tall,
      ),
      ...filled(pair(data.matter, 'matter')).map((one) => wideRow(one, undefined, tall)),
      wideRow(pair(data.unit, 'unit'), undefined, tall),
      wideRow(pair(data.deliverTo, 'deliverTo'), undefined, tall),
      wideRow(ticks(ways, data.way, 'way'), undefined, tall),
      opinionRow(label('receiver'), opinionBox(received, word('receiverSign'), 'receiver'), {
        minHeight: 28,
        grow: 1,
      }),
      wideRow(pair(data.substitute, 'substitute'), undefined, 18),
      opinionRow(label('servers'), opinionBox(served, word('serverSign'), 'servers'), {
        minHeight: 24,
        grow: 1,
      }),
      ...pairRows([pair(data.witness, 'witness'), pair(data.remark, 'remark')], undefined, 14),
    ],
  };
}

const receiverOf = ({ receiver, receiverPost }: DeliveryReceipt): string =>
  receiver !== '' && receiverPost !== '' ? `${receiver}（${receiverPost}）` : receiver + receiverPost;
