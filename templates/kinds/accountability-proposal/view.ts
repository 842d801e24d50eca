/** 问责建议函: facts and proposals of each target as paragraphs, its evidence as a table. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { letterAsPaper, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import { formatLabel, safeLabel } from '../../official/numbering';
import { viewCell, type ViewRow } from '../../view-cells';
import type { AccountabilityProposal } from './schema';

interface Told {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly from: string;
}

export interface AccountabilityProposalView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
  readonly labels: { readonly facts: string; readonly proposals: string; readonly taken: string };
  readonly facts: readonly Told[];
  readonly proposals: readonly Told[];
  readonly columns: readonly { readonly label: string; readonly weight: number; readonly min?: number }[];
  readonly evidence: readonly ViewRow[];
}

type Target = AccountabilityProposal['targets'][number];

/** 汪屯乡乡长史卫红 */
const nameOf = ({ unit, post, name }: Target): string => unit + post + name;

const sentence = (text: string): string => (text === '' || /[。！？；：]$/.test(text) ? text : `${text}。`);

export function viewOf(
  data: AccountabilityProposal,
  office: Office,
  wording: Wording,
): AccountabilityProposalView {
  const columns = wording.columns('evidence').filter(({ shown }) => shown);
  const withEvidence = data.evidence.length > 0 && wording.on('evidence');
  return {
    ...officialPaperView(letterAsPaper(data), office),
    annexTitles: withEvidence ? [wording.word('annexTitle')] : [],
    labels: { facts: formatLabel(1, 1), proposals: formatLabel(1, 2), taken: formatLabel(1, 3) },
    facts: data.targets.map((target, index) => ({
      label: safeLabel(2, index + 1),
      name: sentence(nameOf(target)),
      text: factsOf(target),
      from: `targets[${index}]`,
    })),
    proposals: data.targets.map((target, index) => ({
      label: safeLabel(2, index + 1),
      name: '',
      text: proposalOf(target),
      from: `targets[${index}]`,
    })),
    columns,
    evidence: data.evidence.map((one, index) => ({
      cells: columns.map(({ key }) =>
        key === 'place'
          ? viewCell([String(index + 1)], `evidence[${index}]`, { align: 'center' })
          : viewCell([one[key as keyof typeof one]], `evidence[${index}].${key}`),
      ),
    })),
  };
}

/** …。上述情形累计2次，符合第六条第二项…。 */
function factsOf({ facts, clause, count }: Target): string {
  const times = count > 0 ? `上述情形累计${count}次` : '';
  const met = clause === '' ? '' : `符合${clause}`;
  const end = [times, met].filter((part) => part !== '').join('，');
  return sentence(facts) + sentence(end);
}

/** A proposal is worded as one: the decision is another organ's. */
const proposalOf = (target: Target): string => `建议对${nameOf(target)}予以${target.proposal}。`;
