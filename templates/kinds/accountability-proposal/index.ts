/** 问责建议函: the kind, put together. */
import type { Kind } from '../../kind';
import { letterTemplate } from '../../official-paper/template';
import { checkAccountabilityProposal } from './check';
import { accountabilityProposalForm } from './form';
import sample from './sample.json';
import { accountabilityProposalSchema, type AccountabilityProposal } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const accountabilityProposal: Kind<AccountabilityProposal> = {
  slug: 'accountability-proposal',
  title: '问责建议函',
  group: 'supervision',
  version: 1,
  direction: 'level',
  orientation: 'portrait',
  schema: accountabilityProposalSchema,
  form: accountabilityProposalForm,
  view: viewOf,
  check: checkAccountabilityProposal,
  template: letterTemplate(template),
  samples: [{ name: '交办问题反弹的问责建议函', data: sample }],
  titleOf: ({ title }) => title,
};
