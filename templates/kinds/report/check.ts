/** The field rules a 报告 is subject to: those of papers with a red head, and R19 over its own words. */
import type { Office } from '../../office';
import { checkOfficialPaper, checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { checkReportBody } from '../../official/rules/upward';
import { reportSchema, type Report } from './schema';

export const checkReport = (data: Report, office: Office): readonly Fault[] => [
  ...checkOfficialPaper(data, office, {
    direction: 'up',
    kinds: ['报告'],
    signatories: data.signatories,
    body: data.body,
  }),
  ...checkReportBody(data.body, { path: 'body', label: '正文' }),
  ...checkReportBody(data.ending, { path: 'ending', label: '结语' }),
  ...checkWords(reportSchema, data),
];
