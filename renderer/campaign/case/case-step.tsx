/** A step of an open case; what the case knows already stands in its fields. */
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { useAnswer } from '../../settings/use-answer';
import type { Output, Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import { dayWords } from '../days';
import { ownFields, type StepForm } from '../step/step-fields';
import { StepSheet, type FilledStep } from '../step/step-sheet';
import { same } from '../../paper/same';

type Case = Output<'case'>['case'];

interface Props {
  readonly move: string;
  readonly kase: Case;
  readonly onClose: () => void;
}

const wordsOf = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayWords(value) : value;

/** Facts of the case under the names that the step asks for; lists begin empty, a choice with its first. */
function knownOf(step: StepForm, { facts }: Case): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {};
  for (const field of ownFields(step)) {
    const own = (facts as Readonly<Record<string, unknown>>)[field.name];
    if (own !== undefined) known[field.name] = wordsOf(own);
    else if (['list', 'rows', 'ticks'].includes(field.kind)) known[field.name] = [];
    else if (field.kind === 'choice') known[field.name] = field.options[0]?.value ?? '';
  }
  return known;
}

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

export function CaseStep({ move, kase, onClose }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const { value: step } = useAnswer('stepForm', { move });
  if (step === undefined) return null;
  const [unit = ''] = [kase.facts.leadUnit, ...kase.facts.units].filter((name) => name !== '');
  const known = knownOf(step, kase);
  return (
    <StepSheet
      title={`${step.label} ${kase.facts.site}`.trim()}
      step={step}
      known={known}
      unit={unit}
      done={step.label}
      onDraft={(kind) =>
        void host.call('draftForCase', { id: kase.id, kind }).then((reply) => {
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
