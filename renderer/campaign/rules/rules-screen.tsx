/** 规则: deadlines, lights, holidays, categories and accountability of the office, with what a change does before it is saved. */
import { Button, Spin } from 'antd';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Output } from '../../../electron/contract';
import { FormContext } from '../../form/form-context';
import { FormView } from '../../form/form-view';
import { useFormTools } from '../../pages/editor/use-form-tools';
import { same } from '../../paper/same';
import { useAnswer } from '../../settings/use-answer';
import { useCommands } from '../../state/commands';
import { useDesk } from '../../state/desk-state';
import { createRecordStore } from '../../state/record-store';
import { useTell } from '../../state/use-tell';
import { CampaignRooms } from '../rooms';
import { RulesPreview } from './rules-preview';
import { formValues, rulesOf, type Rules } from './rules-values';

type Values = Readonly<Record<string, unknown>>;

interface EditorProps {
  readonly rules: Rules;
  readonly known: Output<'rulesForm'>;
}

const nothing = (): void => undefined;

function RulesEditor({ rules, known: { form, builtIn } }: EditorProps) {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const [store] = useState(() => createRecordStore(formValues(form, rules), () => performance.now()));
  const { data, past, future } = useSyncExternalStore(store.subscribe, store.history);
  const { tools } = useFormTools(store);
  const [busy, setBusy] = useState(false);
  const values = data as Values;
  const tried = useMemo(() => rulesOf(form, rules, values), [form, rules, values]);
  const changed = !same(tried, rulesOf(form, rules, formValues(form, rules)));
  const writes = desk.mode === 'write';

  useCommands(
    useMemo(
      () => [
        { id: 'undo', words: '撤销', keys: 'Ctrl+Z', run: () => void store.undo() },
        { id: 'redo', words: '重做', keys: 'Ctrl+Y', run: () => void store.redo() },
      ],
      [store],
    ),
  );
  const save = async () => {
    setBusy(true);
    const reply = await host.call('saveCampaignRules', tried);
    setBusy(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { revision } = reply.value;
    tell.undo(
      '已保存规则',
      () => void host.call('saveCampaignRules', { ...rules, revision }).then(() => refresh()),
    );
    await refresh();
  };
  return (
    <FormContext value={tools}>
      <div className="judged-bar">
        <span role="status" className="quiet">
          {changed ? '有修改还没有保存。' : '改动后，右边先显示对今天台账的影响，再保存。'}
        </span>
        <span className="judged-actions">
          <Button disabled={past.length === 0} onClick={() => void store.undo()}>
            撤销
          </Button>
          <Button disabled={future.length === 0} onClick={() => void store.redo()}>
            重做
          </Button>
          <Button
            disabled={!writes}
            onClick={() => store.replace(formValues(form, { ...builtIn, holidays: rules.holidays }), '')}
          >
            恢复原有规则
          </Button>
          <Button type="primary" loading={busy} disabled={!changed || !writes} onClick={() => void save()}>
            保存
          </Button>
        </span>
      </div>
      <div className="judged rules">
        <div className="rules-form" tabIndex={-1}>
          <FormView form={form} data={values} onFocus={nothing} />
        </div>
        <RulesPreview rules={tried} changed={changed} />
      </div>
    </FormContext>
  );
}

export function RulesScreen() {
  const { value: rules } = useAnswer('campaignRules', {});
  const { value: known } = useAnswer('rulesForm', {});
  useEffect(() => {
    document.title = '规则 — 督办文书';
  }, []);
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>规则</h1>
      </div>
      {rules === undefined || known === undefined ? (
        <div className="nothing">
          <Spin />
        </div>
      ) : (
        <RulesEditor key={rules.revision} rules={rules} known={known} />
      )}
    </section>
  );
}
