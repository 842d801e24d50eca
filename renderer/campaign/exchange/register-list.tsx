/** A matched list before it becomes cases: what is said once for all, each row checked, registered all or none. */
import { useDeferredValue, useMemo } from 'react';
import { selectionOf, useChoices } from '../../list/choices';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { dayOfWords, dayWords } from '../days';
import { casesWith } from '../ledger/filters';
import type { CaseOrigin } from '../step/register-sheet';
import { lastActor } from '../step/remembered-actors';
import type { StepForm } from '../step/step-fields';
import { StepSheet } from '../step/step-sheet';
import { canBeTaken, isNew, withChecks } from './checked-rows';
import { commonFacts, factColumns } from './facts-table';
import { factsOf, type ListRow } from './list-rows';
import { RowReview } from './row-review';

export interface ListOrigin extends CaseOrigin {
  /** The desk's paper that the rows stand in: every case keeps it. */
  readonly paper?: string;
}

interface Props extends ListOrigin {
  readonly step: StepForm;
  readonly rows: readonly ListRow[];
  readonly onClose: () => void;
}

const commonStep = (step: StepForm): StepForm => ({
  ...step,
  form: {
    sections: step.form.sections.map(({ fields }) => ({
      title: '这批问题（表里有的以表里为准）',
      fields: fields.filter(({ name }) => commonFacts.includes(name)),
    })),
  },
});

type Data = Readonly<Record<string, unknown>>;

const text = (data: Data, name: string): string => {
  const value = data[name];
  return typeof value === 'string' ? value : '';
};

const rules = { able: canBeTaken, first: isNew };

interface ReviewProps {
  readonly rows: readonly ListRow[];
  readonly facts: readonly Record<string, unknown>[];
  readonly choices: ReturnType<typeof useChoices>;
}

function Review({ rows, facts, choices }: ReviewProps) {
  const { value } = useAnswer('checkCases', { items: useDeferredValue(facts) as Record<string, unknown>[] });
  const checked = useMemo(() => withChecks(rows, value?.rows), [rows, value]);
  return <RowReview rows={checked} selection={selectionOf(checked, rules, choices)} />;
}

export function RegisterList({ step, rows, known, paper, kept, basis = '', onRegistered, onClose }: Props) {
  const { host, desk } = useDesk();
  const tell = useTell();
  const columns = useMemo(() => factColumns(step), [step]);
  const common = useMemo(() => commonStep(step), [step]);
  const choices = useChoices();
  const commonOf = (data: Data): Data => ({
    origin: text(data, 'origin'),
    // what is still to be told of all rows is asked for above, it is no fault of every row
    source: text(data, 'source') || '—',
    batch: text(data, 'batch'),
    assignedOn: dayOfWords(text(data, 'assignedOn')) ?? step.today,
  });
  return (
    <StepSheet
      title={`登记 ${rows.length} 行`}
      step={common}
      known={{ origin: 'assigned', source: '', batch: '', assignedOn: dayWords(step.today), ...known }}
      actorOf={(role) => {
        const { name, unit } = lastActor(role);
        return { name, unit: unit === '' ? desk.office.shortName : unit };
      }}
      basis={basis}
      first={paper}
      done="登记选中的"
      beside={(data) => (
        <Review
          rows={rows}
          facts={rows.map((row) => factsOf(row, columns, commonOf(data)))}
          choices={choices}
        />
      )}
      onDone={async ({ on, by, basis: said, paper: chosenPaper, data }) => {
        const facts = rows.map((row) => factsOf(row, columns, data));
        const checks = await host.call('checkCases', { items: facts });
        if (!checks.ok) return checks;
        const chosen = selectionOf(withChecks(rows, checks.value.rows), rules, choices).chosen;
        const items = facts.filter((_, n) => chosen.has(rows[n]!.id));
        if (items.length === 0) {
          const first = checks.value.rows.flatMap(({ faults }) => faults)[0];
          return {
            ok: false,
            error: {
              code: 'faults',
              message: (first?.message ?? '没有选中要登记的行').replace(/。$/u, ''),
              remedy: first?.remedy ?? '请在下面选中要登记的行。',
            },
          };
        }
        const source = chosenPaper ?? kept;
        const reply = await host.call('registerCases', {
          ...{ on, by: { ...by, role: 'clerk' }, basis: said, items },
          ...(source === undefined ? {} : { paper: source }),
        });
        if (!reply.ok) return reply;
        const { ids } = reply.value;
        const span = ids.length === 1 ? ids[0]! : `${ids[0]!} 至 ${ids.at(-1)!}`;
        tell.done(`已登记 ${ids.length} 件，编号 ${span}。登记错的打开后办“更正”或“作废”，编号留着`);
        const batch = text(data, 'batch');
        if (onRegistered !== undefined) onRegistered(ids);
        else go(batch === '' ? '/cases' : casesWith('batch', batch));
        return reply;
      }}
      onClose={onClose}
    />
  );
}
