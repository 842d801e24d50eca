/** The kinds of paper, in the order they are offered: the only other file touched when a kind is added. */
import type { Kind } from '../kind';
import { accountabilityProposal } from './accountability-proposal/index';
import { archiveCatalogue } from './archive-catalogue/index';
import { boxNote } from './box-note/index';
import { brief } from './brief/index';
import { caseContents } from './case-contents/index';
import { circular } from './circular/index';
import { closure } from './closure/index';
import { deliveryReceipt } from './delivery-receipt/index';
import { draftingSheet } from './drafting-sheet/index';
import { extension } from './extension/index';
import { fourChecksReport } from './four-checks-report/index';
import { handover } from './handover/index';
import { incomingSheet } from './incoming-sheet/index';
import { ledger } from './ledger/index';
import { letter } from './letter/index';
import { lookBackReport } from './look-back-report/index';
import { lookBack } from './look-back/index';
import { meetingNotice } from './meeting-notice/index';
import { minutes } from './minutes/index';
import { notice } from './notice/index';
import { opinion } from './opinion/index';
import { order } from './order/index';
import { progressTable } from './progress-table/index';
import { publicNotice } from './public-notice/index';
import { rectificationPlan } from './rectification-plan/index';
import { rectificationReport } from './rectification-report/index';
import { report } from './report/index';
import { request } from './request/index';
import { responsibilityBreakdown } from './responsibility-breakdown/index';
import { responsibilitySheet } from './responsibility-sheet/index';
import { siteCheck } from './site-check/index';
import { speech } from './speech/index';
import { spineLabel } from './spine-label/index';
import { supervisionOrder } from './supervision-order/index';
import { taskBreakdown } from './task-breakdown/index';
import { transferList } from './transfer-list/index';
import { workPlan } from './work-plan/index';

export const kinds: readonly Kind[] = [
  notice,
  report,
  request,
  opinion,
  circular,
  meetingNotice,
  publicNotice,
  letter,
  minutes,
  order,
  workPlan,
  taskBreakdown,
  responsibilityBreakdown,
  responsibilitySheet,
  handover,
  supervisionOrder,
  rectificationPlan,
  rectificationReport,
  extension,
  siteCheck,
  closure,
  lookBack,
  lookBackReport,
  accountabilityProposal,
  ledger,
  progressTable,
  brief,
  speech,
  draftingSheet,
  incomingSheet,
  deliveryReceipt,
  archiveCatalogue,
  boxNote,
  spineLabel,
  caseContents,
  transferList,
  fourChecksReport,
];
