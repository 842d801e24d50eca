/** One step of a case, or a new one: asks only for what the step needs, and says in words what is missing. */
import { Alert, Modal } from 'antd';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CallError, Reply } from '../../../electron/contract';
import { FormContext } from '../../form/form-context';
import { FormView } from '../../form/form-view';
import { useFormTools } from '../../pages/editor/use-form-tools';
import { createRecordStore } from '../../state/record-store';
import { useDesk } from '../../state/desk-state';
import { dayWords, forLedger } from '../days';
import { fromPaper } from './from-paper';
import { dayOfPaper, readChosen, signerOf, type ChosenPaper } from './chosen-paper';
import { PaperChoice } from './paper-choice';
import { rememberActor, type Actor } from './remembered-actors';
import { ownFields, sheetForm, type StepForm } from './step-fields';

export interface FilledStep {
  readonly on: string;
  readonly by: { readonly name: string; readonly role: Role; readonly unit: string };
  readonly basis: string;
  readonly paper?: Omit<ChosenPaper, 'data'>;
  readonly data: Readonly<Record<string, unknown>>;
  /** The same as it stood in the fields. */
  readonly words: Readonly<Record<string, unknown>>;
}

type Role = StepForm['who'][number]['role'];

interface Props {
  readonly title: string;
  readonly step: StepForm;
  /** What the case knows already: not typed again. */
  readonly known: Readonly<Record<string, unknown>>;
  /** Who is offered for a role. */
  readonly actorOf: (role: Role) => Actor;
  /** What the step rests on as long as no paper is chosen. */
  readonly basis: string;
  /** The paper that is chosen to begin with. */
  readonly first?: string | undefined;
  readonly done: string;
  /** Begins a paper of a kind from what the case knows; not for a new case. */
  readonly onDraft?: (kind: string) => void;
  /** @returns undefined when it was taken. */
  readonly onDone: (filled: FilledStep) => Promise<Reply<unknown>>;
  readonly onClose: () => void;
  /** What it opens when it is done stands in its place: it does not close itself. */
  readonly stays?: boolean;
  /** What the step is made for, beside the fields, by what is in those of the step itself. */
  readonly beside?: (data: Readonly<Record<string, unknown>>) => ReactNode;
}

interface SheetData {
  readonly step: { readonly on: string; readonly by: FilledStep['by']; readonly basis: string };
  readonly paper: { readonly number: string };
  readonly data: Record<string, unknown>;
}

function begin({ step, known, basis, actorOf }: Props): SheetData {
  const role = step.who[0]?.role ?? 'clerk';
  const by = { role, ...actorOf(role) };
  return { step: { on: dayWords(step.today), by, basis }, paper: { number: '' }, data: { ...known } };
}

export function StepSheet(props: Props) {
  const { title, step, done, basis, first, onDraft, onDone, onClose, stays = false } = props;
  const { beside } = props;
  const [store] = useState(() => createRecordStore(begin(props), () => performance.now()));
  const data = useSyncExternalStore(store.subscribe, () => store.history().data) as SheetData;
  const { tools } = useFormTools(store);
  const { host } = useDesk();
  const [paper, setPaper] = useState<ChosenPaper>();
  const numbered = paper !== undefined && paper.number !== '';
  const form = useMemo(() => sheetForm(step, numbered), [step, numbered]);
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);

  /** What the paper says is not typed again: fields of the same names, its number as the basis, its day. */
  const choose = async (id: string | undefined) => {
    setPaper(undefined);
    if (id === undefined) return;
    const reply = await readChosen(host, id);
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    const next = reply.value;
    setPaper(next);
    const { step: said, data: filled } = store.history().data as SheetData;
    for (const [name, value] of Object.entries(fromPaper(ownFields(step), filled, next.data)))
      store.edit(`data.${name}`, () => value);
    const signed = signerOf(next.data);
    if (said.by.name === '' && signed !== undefined) store.edit('step.by.name', () => signed);
    if (said.basis === basis) store.edit('step.basis', () => next.number || next.title);
    const day = dayOfPaper(next.data);
    if (day !== undefined && day <= step.today) store.edit('step.on', () => dayWords(day));
  };
  const begun = useRef(false);
  useEffect(() => {
    if (first === undefined || begun.current) return;
    begun.current = true;
    void choose(first);
  });
  const send = async () => {
    setBusy(true);
    const dates = [{ kind: 'date', name: 'on', label: '' }] as const;
    const { on } = forLedger(dates, data.step);
    const { by, basis } = data.step;
    const number = data.paper.number.trim();
    const kind = step.paper?.kinds[0] ?? '';
    const reply = await onDone({
      on: typeof on === 'string' ? on : '',
      by,
      basis,
      ...(paper !== undefined
        ? { paper: { kind: paper.kind, id: paper.id, title: paper.title, number: paper.number || number } }
        : number === ''
          ? {}
          : { paper: { kind, id: '', title: step.paper?.label ?? '', number } }),
      data: forLedger(ownFields(step), data.data),
      words: data.data,
    });
    setBusy(false);
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    rememberActor(by.role, by);
    if (!stays) onClose();
  };
  return (
    <Modal
      open
      title={title}
      width={beside === undefined ? 720 : 1280}
      okText={done}
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => void send()}
      onCancel={onClose}
      className={beside === undefined ? 'step-sheet' : 'step-sheet step-wide'}
    >
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
      )}
      <div className="step-parts">
        <FormContext value={tools}>
          <div>
            {' '}
            {step.paper === undefined ? null : (
              <PaperChoice
                needed={step.paper}
                chosen={paper}
                onChoose={(id) => void choose(id)}
                onDraft={onDraft}
              />
            )}
            <FormView form={form} data={data} onFocus={() => undefined} />
          </div>{' '}
        </FormContext>
        {beside?.(data.data)}
      </div>
    </Modal>
  );
}
