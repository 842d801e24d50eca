/** A step of an open case; what the case knows already stands in its fields. */
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { useAnswer } from '../../settings/use-answer';
import type { Output, Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import { dayWords } from '../days';
import { lastActor, type Actor } from '../step/remembered-actors';
import { emptyOf, ownFields, type StepForm } from '../step/step-fields';
import { StepSheet, type FilledStep } from '../step/step-sheet';
import { same } from '../../paper/same';

type Case = Output<'case'>['case'];

interface Props {
  readonly move: string;
  readonly kase: Case;
  /** What the step rests on where nothing else is said: the last paper, or the last basis. */
  readonly basis: string;
  /** The paper with which the step is begun. */
  readonly paper: string | undefined;
  readonly onClose: () => void;
}

const wordsOf = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayWords(value) : value;

/** Facts of the case under the names that the step asks for. */
function knownOf(step: StepForm, { facts, attempts }: Case): Readonly<Record<string, unknown>> {
  const known = emptyOf(step);
  for (const field of ownFields(step)) {
    const own = (facts as Readonly<Record<string, unknown>>)[field.name];
    if (own !== undefined) known[field.name] = wordsOf(own);
  }
  const leader = facts.leaders[0]?.name ?? '';
  if (step.form.sections.some(({ fields }) => fields.some(({ name }) => name === 'instructedBy')))
    known.instructedBy = leader;
  if ('opinions' in known) known.opinions = opinionsOf(facts, attempts, dayWords(step.today));
  return known;
}

/** The boxes that closure asks for, with whom the case knows for them; agreement is ticked by who files it. */
const opinionsOf = (facts: Case['facts'], attempts: Case['attempts'], on: string): readonly unknown[] =>
  [
    ['unit', facts.persons[0]?.name],
    ['lead', undefined],
    ['township', undefined],
    ['office', attempts.at(-1)?.checkers.join('、')],
    ['leader', facts.leaders[0]?.name],
  ].map(([box, by = '']) => ({ box, by, on, agrees: false }));

const without = (data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));

/** Most steps are the case's own; a rebound opens another case, a merger goes into one. */
function advance(
  host: Host,
  move: string,
  { id, events }: Case,
  { on, by, basis, paper, data }: FilledStep,
): Promise<Reply<unknown>> {
  const step = { on, by, basis, ...(paper === undefined ? {} : { paper }) };
  const textAt = (name: string): string => (typeof data[name] === 'string' ? data[name] : '');
  if (move === 'rebound') {
    const own = without(data, 'problem');
    return host.call('reboundCase', { id, problem: textAt('problem'), step: { ...step, data: own } });
  }
  if (move === 'merge') {
    const own = without(data, 'into');
    return host.call('mergeCases', { id, into: textAt('into'), step: { ...step, data: own } });
  }
  return host.call('advanceCase', { id, events, step: { ...step, data, move } });
}

/** Of a correction: the facts that are not as they were, whole. */
function changeOf(step: StepForm, before: Readonly<Record<string, unknown>>, filled: FilledStep): FilledStep {
  const changed = ownFields(step).filter(
    ({ name }) => name !== 'reason' && !same(before[name] ?? '', filled.words[name] ?? ''),
  );
  const change = Object.fromEntries(
    changed.map(({ name, kind }) => [
      name,
      filled.data[name] ?? (kind === 'list' || kind === 'rows' ? [] : ''),
    ]),
  );
  return { ...filled, data: { reason: filled.data.reason, change } };
}

/** Whose step it most likely is: the one who rectifies, the first of the team, else who made the last one in the role. */
function actorOf({ facts, attempts, lookBacks }: Case, role: string, office: string): Actor {
  const last = lastActor(role);
  const before = {
    name: last.name,
    unit: last.unit === '' && role !== 'districtLeader' ? office : last.unit,
  };
  const [unit = before.unit] = [facts.leadUnit, ...facts.units].filter((name) => name !== '');
  if (role === 'unit') return { name: facts.persons[0]?.name ?? before.name, unit };
  if (role === 'districtLeader') return { name: facts.leaders[0]?.name ?? before.name, unit: before.unit };
  if (role !== 'checker') return before;
  const running = lookBacks.find(({ startedOn, doneOn }) => startedOn !== undefined && doneOn === undefined);
  const [name = before.name] = running?.checkers ?? attempts.at(-1)?.checkers ?? [];
  return { name, unit: before.unit };
}

export function CaseStep({ move, kase, basis, paper, onClose }: Props) {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const { value: step } = useAnswer('stepForm', { move });
  if (step === undefined) return null;
  const known = knownOf(step, kase);
  return (
    <StepSheet
      title={`${step.label} ${kase.facts.site}`.trim()}
      step={step}
      known={known}
      actorOf={(role) => actorOf(kase, role, desk.office.shortName)}
      basis={basis}
      first={paper}
      done={step.label}
      onDraft={(kind) =>
        void host.call('draftForCase', { id: kase.id, kind, move }).then((reply) => {
          if (reply.ok) go(`/papers/${reply.value.paper}`);
          else tell.wrong(reply.error);
        })
      }
      onDone={async (filled) => {
        const reply = await advance(
          host,
          move,
          kase,
          move === 'amend' ? changeOf(step, known, filled) : filled,
        );
        if (!reply.ok) return reply;
        tell.done(`${kase.id}已${step.label}`);
        await refresh();
        return reply;
      }}
      onClose={onClose}
    />
  );
}
