/** A new problem: what is known of it, who registers it, and on what basis. */
import type { Given } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useAnswer } from '../../settings/use-answer';
import { dayWords } from '../days';
import { lastActor } from './remembered-actors';
import { StepSheet } from './step-sheet';

/** Where a problem comes from, when that is known. */
export interface CaseOrigin {
  /** Facts under their names, dates as papers write them. */
  readonly known?: Readonly<Record<string, unknown>>;
  readonly basis?: string;
  /** The paper that the case keeps. */
  readonly kept?: NonNullable<Given<'registerCases'>['paper']>;
  /** Instead of going to the new cases. */
  readonly onRegistered?: (ids: readonly string[]) => void;
}

interface Props extends CaseOrigin {
  readonly onClose: () => void;
}

export function RegisterSheet({ known, basis = '', kept, onRegistered, onClose }: Props) {
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
        ...known,
      }}
      actorOf={(role) => {
        const { name, unit } = lastActor(role);
        return { name, unit: unit === '' ? desk.office.shortName : unit };
      }}
      basis={basis}
      done="登记"
      onDone={async ({ on, by, basis: said, data }) => {
        const reply = await host.call('registerCases', {
          on,
          by: { ...by, role: 'clerk' },
          basis: said,
          items: [data],
          ...(kept === undefined ? {} : { paper: kept }),
        });
        if (reply.ok && onRegistered !== undefined) onRegistered(reply.value.ids);
        else if (reply.ok) go(`/cases/${reply.value.ids[0] ?? ''}`);
        return reply;
      }}
      onClose={onClose}
    />
  );
}
