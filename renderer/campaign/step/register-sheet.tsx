/** A new problem: what is known of it, who registers it, and on what basis. */
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useAnswer } from '../../settings/use-answer';
import { dayWords } from '../days';
import { lastActor } from './remembered-actors';
import { StepSheet } from './step-sheet';

export function RegisterSheet({ onClose }: { readonly onClose: () => void }) {
  const { host, desk } = useDesk();
  const { value: step } = useAnswer('stepForm', {});
  if (step === undefined) return null;
  return (
    <StepSheet
      title="登记问题"
      step={step}
      known={{
        origin: 'assigned',
        way: '整改提升',
        assignedOn: dayWords(step.today),
        units: [],
        persons: [],
        leaders: [],
      }}
      actorOf={(role) => {
        const { name, unit } = lastActor(role);
        return { name, unit: unit === '' ? desk.office.shortName : unit };
      }}
      basis=""
      done="登记"
      onDone={async ({ on, by, basis, data }) => {
        const reply = await host.call('registerCases', {
          on,
          by: { ...by, role: 'clerk' },
          basis,
          items: [data],
        });
        if (reply.ok) go(`/cases/${reply.value.ids[0] ?? ''}`);
        return reply;
      }}
      onClose={onClose}
    />
  );
}
