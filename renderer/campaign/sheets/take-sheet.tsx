/** A filled table before it is taken: who takes it and on what basis, every difference beside it. */
import { useMemo } from 'react';
import { selectionOf, useChoices } from '../../list/choices';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';
import type { ChosenList } from '../exchange/choose-list';
import { lastActor } from '../step/remembered-actors';
import type { StepForm } from '../step/step-fields';
import { StepSheet } from '../step/step-sheet';
import { DifferenceList } from './difference-list';
import { canBeTaken, countWords, linesOf, takingOf } from './differences';
import type { FilledRow } from './filled-rows';

interface Props {
  readonly step: StepForm;
  readonly list: ChosenList;
  readonly rows: readonly FilledRow[];
  /** @param claims cases that say they are done. */
  readonly onTaken: (claims: readonly string[]) => void;
  readonly onClose: () => void;
}

const rules = { able: canBeTaken, first: canBeTaken };

export function TakeSheet({ step, list, rows, onTaken, onClose }: Props) {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const { value } = useAnswer('compareSheet', { rows: [...rows] });
  const choices = useChoices();
  const asked = useMemo<StepForm>(() => ({ ...step, form: { sections: [] } }), [step]);
  const compared = value?.rows ?? [];
  const lines = linesOf(compared);
  const selection = selectionOf(lines, rules, choices);
  return (
    <StepSheet
      title={`读回“${list.file}”`}
      step={asked}
      known={{}}
      actorOf={(role) => {
        const { name, unit } = lastActor(role);
        return { name, unit: unit === '' ? desk.office.shortName : unit };
      }}
      basis={list.basis}
      done="收下选中的"
      beside={() =>
        value === undefined ? null : (
          <DifferenceList
            words={countWords(compared, selection.chosen.size)}
            lines={lines}
            selection={selection}
          />
        )
      }
      onDone={async ({ on, by, basis }) => {
        const taking = takingOf(rows, selection.chosen.values());
        if (taking.length === 0)
          return {
            ok: false,
            error: {
              code: 'faults',
              message: '没有选中要收下的内容',
              remedy: '请在右边选中；和台账都一样的不用收。',
            },
          };
        const reply = await host.call('takeSheet', {
          ...{ on, by: { ...by, role: 'clerk' }, basis },
          rows: [...taking],
        });
        if (!reply.ok) return reply;
        tell.done(`已收下 ${taking.length} 件问题的填报，记在各件的办理过程里`);
        onTaken(compared.filter(({ claims }) => claims).map(({ id }) => id));
        await refresh();
        return reply;
      }}
      onClose={onClose}
    />
  );
}
