/** 问题整改台账: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkLedger } from './check';
import { ledgerForm } from './form';
import sample from './sample.json';
import { ledgerSchema, type Ledger } from './schema';
import template from './template.json';
import { viewOf } from './view';

/** The same problems by township, on a sheet that has room for most columns. */
const wide: Partial<Ledger> = {
  title: '禹王台区环保部巡查组交办第3批问题整改台账',
  paper: 'A3',
  groupBy: 'locality',
  columns: [
    ...(['number', 'caseNumber', 'batch', 'site', 'place', 'category', 'problem', 'measure'] as const),
    ...(['requirements', 'units', 'persons', 'deadline', 'extension', 'completedOn'] as const),
    ...(['closedOn', 'status', 'fine', 'accountable', 'light', 'remark'] as const),
  ],
};

export const ledger: Kind<Ledger> = {
  slug: 'ledger',
  title: '问题整改台账',
  group: 'records',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: ledgerSchema,
  form: ledgerForm,
  view: viewOf,
  check: checkLedger,
  template: readTemplate(template),
  samples: [
    { name: '第3批问题整改台账', data: sample },
    { name: '各乡办问题整改台账（A3）', data: { ...sample, ...wide } },
  ],
  titleOf: ({ title }) => title,
};
