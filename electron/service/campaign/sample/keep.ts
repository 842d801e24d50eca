/** The sample campaign put into the sample office's desk. */
import type { Desk } from '../../desk/desk';
import type { Change } from '../../desk/shelf';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/event';
import { caseChange } from '../desk/stored-case';
import { campaignRulesSchema } from '../rules';
import { SAMPLE_DAY, sampleCampaign } from './campaign';

/** Cases to an entry of the journal. */
const AT_ONCE = 50;

/** Before the ledger is opened for the first time: it reads what is here. */
export async function keepSampleCampaign(desk: Desk): Promise<void> {
  const cases = new Map<string, { kase: Case; readonly events: CaseEvent[] }>();
  for (const { case: kase, event } of sampleCampaign()) {
    const known = cases.get(kase.id);
    if (known) {
      known.kase = kase;
      known.events.push(event);
    } else cases.set(kase.id, { kase, events: [event] });
  }
  const changes = [...cases.values()].map(({ kase, events }) => caseChange(kase, { id: kase.id, events }));
  const rules: Change = {
    collection: 'campaign',
    key: 'rules',
    value: campaignRulesSchema.parse({ today: SAMPLE_DAY }),
  };
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const part = changes.slice(from, from + AT_ONCE);
    const deed = { action: 'case.register', subject: '', note: `示例台账${part.length}件` };
    await desk.commit(deed, from === 0 ? [rules, ...part] : part);
  }
}
