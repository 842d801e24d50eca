/** One step of a case, or a new one: asks only for what the step needs, and says in words what is missing. */
import { Alert, Modal } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import type { CallError, Reply } from '../../../electron/contract';
import { FormContext } from '../../form/form-context';
import { FormView } from '../../form/form-view';
import { useFormTools } from '../../pages/editor/use-form-tools';
import { createRecordStore } from '../../state/record-store';
import { dayWords, forLedger, today } from '../days';
import { fromPaper } from './from-paper';
import { PaperChoice, type ChosenPaper } from './paper-choice';
import { lastActor, rememberActor } from './remembered-actors';
import { ownFields, sheetForm, type StepForm } from './step-fields';

export interface FilledStep {
  readonly on: string;
  readonly by: { readonly name: string; readonly role: Role; readonly unit: string };
  readonly basis: string;
  readonly paper?: ChosenPaper & { readonly number: string };
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
  /** For a unit's own step. */
  readonly unit: string;
  readonly done: string;
  /** Begins a paper of a kind from what the case knows; not for a new case. */
  readonly onDraft?: (kind: string) => void;
  /** @returns undefined when it was taken. */
  readonly onDone: (filled: FilledStep) => Promise<Reply<unknown>>;
  readonly onClose: () => void;
}

interface SheetData {
  readonly step: { readonly on: string; readonly by: FilledStep['by']; readonly basis: string };
  readonly paper: { readonly number: string };
  readonly data: Record<string, unknown>;
}

function begin({ step, known, unit }: Pick<Props, 'step' | 'known' | 'unit'>): SheetData {
  const role = step.who[0]?.role ?? 'clerk';
  const before = lastActor(role);
  const by = { role, name: before.name, unit: role === 'unit' && unit !== '' ? unit : before.unit };
  return { step: { on: dayWords(today()), by, basis: '' }, paper: { number: '' }, data: { ...known } };
}

export function StepSheet({ title, step, known, unit, done, onDraft, onDone, onClose }: Props) {
  const [store] = useState(() => createRecordStore(begin({ step, known, unit }), () => performance.now()));
  const data = useSyncExternalStore(store.subscribe, () => store.history().data) as SheetData;
  const { tools } = useFormTools(store);
  const [form] = useState(() => sheetForm(step));
  const [paper, setPaper] = useState<ChosenPaper>();
  const [error, setError] = useState<CallError>();
  const [busy, setBusy] = useState(false);

  const choose = async (next: ChosenPaper | undefined) => {
    setPaper(next);
    const read = next === undefined ? undefined : await tools.readPaper(next.id);
    if (read === undefined) return;
    // what the paper says is not typed again
    for (const [name, value] of Object.entries(fromPaper(ownFields(step), data.data, read.data)))
      store.edit(`data.${name}`, () => value);
  };
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
        ? { paper: { ...paper, number: paper.number === '' ? number : paper.number } }
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
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      width={720}
      okText={done}
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => void send()}
      onCancel={onClose}
      className="step-sheet"
    >
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
      )}
      <FormContext value={tools}>
        {step.paper === undefined ? null : (
          <PaperChoice
            needed={step.paper}
            chosen={paper}
            onChoose={(next) => void choose(next)}
            onDraft={onDraft}
          />
        )}
        <FormView form={form} data={data} onFocus={() => undefined} />
      </FormContext>
    </Modal>
  );
}
