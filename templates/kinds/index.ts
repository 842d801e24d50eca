/** The kinds of paper, in the order they are offered: the only other file touched when a kind is added. */
import type { Kind } from '../kind';
import { closure } from './closure/index';
import { deliveryReceipt } from './delivery-receipt/index';
import { handover } from './handover/index';
import { lookBack } from './look-back/index';
import { letter } from './letter/index';
import { minutes } from './minutes/index';
import { ledger } from './ledger/index';
import { notice } from './notice/index';
import { order } from './order/index';
import { progressTable } from './progress-table/index';
import { rectificationReport } from './rectification-report/index';
import { responsibilityBreakdown } from './responsibility-breakdown/index';
import { responsibilitySheet } from './responsibility-sheet/index';
import { siteCheck } from './site-check/index';
import { speech } from './speech/index';
import { supervisionOrder } from './supervision-order/index';
import { taskBreakdown } from './task-breakdown/index';

export const kinds: readonly Kind[] = [
  notice,
  letter,
  minutes,
  order,
  handover,
  supervisionOrder,
  rectificationReport,
  taskBreakdown,
  responsibilityBreakdown,
  responsibilitySheet,
  siteCheck,
  closure,
  lookBack,
  ledger,
  progressTable,
  deliveryReceipt,
  speech,
];
