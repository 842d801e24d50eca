/** 收文处理笺: the register's head, the boxes for 拟办 and 批示, who acts by when, the outcome and who has read it. */
import type { Wording } from '../../bind/wording';
import type { OpinionBox } from '../../document/blocks';
import type { Office } from '../../office';
import { labelsOf, opinionBox, opinionRow, opinionRows, pairRows, wideRow } from '../../sheet-rows';
import { handDate, type ViewRow } from '../../view-cells';
import type { IncomingSheet } from './schema';

export interface IncomingSheetView {
  readonly rows: readonly ViewRow[];
}

/** Least heights, mm: of a line, and of a box where opinions are written. */
const line = 8;
const box = 20;

export function viewOf(data: IncomingSheet, _: Office, { word }: Wording): IncomingSheetView {
  const labels = labelsOf(word);
  return {
    rows: [
      ...pairRows(
        [
          labels.pair(data.number, 'number'),
          labels.pair(data.date, 'date'),
          labels.pair(data.sender, 'sender'),
          labels.pair(data.sourceNumber, 'sourceNumber'),
          labels.pair([data.secrecy, data.urgency].filter((text) => text !== '').join('　'), 'urgency'),
          labels.pair(`${data.copies}份`, 'copies'),
        ],
        undefined,
        line,
      ),
      wideRow(labels.pair(data.title, 'title'), undefined, line),
      wideRow(labels.pair(data.summary, 'summary'), undefined, line),
      opinionRow(word('proposalLabel'), opinionBox(data.proposal, word('proposalSign'), 'proposal'), {
        minHeight: box,
        grow: 1,
      }),
      ...opinionRows(word('instructionsLabel'), instructionBoxes(data, word), 'instructions', box),
      ...pairRows(
        [labels.pair(data.units.join('、'), 'units'), labels.pair(data.deadline, 'deadline')],
        undefined,
        line,
      ),
      opinionRow(
        word('resultLabel'),
        opinionBox({ text: data.result, signer: '', date: data.finishedOn }, word('resultSign'), 'result'),
        { minHeight: 20 },
      ),
      wideRow(labels.pair(data.readers.map(readerLine).join('；'), 'readers'), undefined, line),
      wideRow(labels.pair(data.archive, 'archive'), undefined, line),
    ],
  };
}

/** Every leader's words with name and day. */
const instructionBoxes = ({ instructions }: IncomingSheet, word: Wording['word']): readonly OpinionBox[] =>
  instructions.map(({ leader, text, date }, index) =>
    opinionBox({ text, signer: leader, date }, word('instructionSign'), `instructions[${index}]`),
  );

const readerLine = ({ name, date }: IncomingSheet['readers'][number]): string =>
  `${name}　${date === '' ? handDate : date}`;
