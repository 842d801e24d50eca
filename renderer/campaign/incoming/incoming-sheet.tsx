/** One incoming paper: its 收文处理笺 to be filled in, scans beside it, the cases that begin from it. */
import { Alert, Button, Modal } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { FormContext } from '../../form/form-context';
import { FormView } from '../../form/form-view';
import { useFormTools } from '../../pages/editor/use-form-tools';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { kindOf } from '../../state/kind-of';
import { createRecordStore } from '../../state/record-store';
import { useTell } from '../../state/use-tell';
import { ImportCases } from '../exchange/import-cases';
import { RegisterSheet, type CaseOrigin } from '../step/register-sheet';
import { ScanList, type Scan } from '../../scans/scan-list';
import { useEntry, type Entry } from './use-entry';

interface Props {
  readonly first: Entry | undefined;
  /** What a new one begins with. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
}

/** What an incoming paper knows of the cases that begin from it. */
function originOf({ sheet, paper }: Entry): CaseOrigin {
  const { sender, sourceNumber, date, number, title } = sheet;
  return {
    known: { source: sender, sourceNumber, ...(date === '' ? {} : { assignedOn: date }) },
    basis: sourceNumber === '' ? `${number} ${title}`.trim() : `${sender}${sourceNumber}`,
    kept: { kind: 'incoming-sheet', id: paper, number, title },
  };
}

export function IncomingSheet({ first, blank, onClose }: Props) {
  const { desk } = useDesk();
  const tell = useTell();
  const [store] = useState(() => createRecordStore(first?.sheet ?? blank, () => performance.now()));
  const sheet = useSyncExternalStore(store.subscribe, () => store.history().data);
  const { tools } = useFormTools(store);
  const { entry, error, save, paperOf } = useEntry(first);
  const [scans, setScans] = useState<readonly Scan[]>(first?.scans ?? []);
  const [busy, setBusy] = useState(false);
  const [beginning, setBeginning] = useState<'one' | 'list'>();
  const writes = desk.mode === 'write';

  const saved = async <T,>(then: (entry: Entry) => T | Promise<T>) => {
    setBusy(true);
    const next = await save({ sheet, scans: [...scans] });
    if (next !== undefined) await then(next);
    setBusy(false);
  };
  const print = async (next: Entry) => {
    const paper = await paperOf(next);
    if (paper !== undefined) go(`/papers/${paper}`);
  };
  const takeOut = async () => {
    const gone = await save({ removed: true });
    if (gone === undefined) return;
    tell.undo(`已移出登记：${gone.title}`, () => void save({ removed: false }, gone));
    onClose();
  };
  const begun = (ids: readonly string[]) => {
    if (beginning === 'one') tell.done(`已登记 ${ids.join('、')}`);
    setBeginning(undefined);
    if (entry !== undefined) void save({ cases: [...entry.cases, ...ids] });
  };
  const title = entry === undefined ? '登记收文' : entry.title;
  return (
    <>
      <Modal
        open
        title={title}
        width={1080}
        className="step-sheet incoming-sheet"
        onCancel={onClose}
        mask={{ closable: false }}
        footer={
          writes ? (
            <div className="incoming-foot">
              {entry === undefined ? null : (
                <Button type="text" onClick={() => void takeOut()}>
                  移出登记
                </Button>
              )}
              <span className="incoming-space" />
              <Button onClick={onClose}>关闭</Button>
              <Button loading={busy} onClick={() => void saved(print)}>
                保存并打开处理笺
              </Button>
              <Button type="primary" loading={busy} onClick={() => void saved(onClose)}>
                保存
              </Button>
            </div>
          ) : null
        }
      >
        {error === undefined ? null : (
          <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
        )}
        <div className="incoming-parts">
          <FormContext value={tools}>
            <FormView form={kindOf('incoming-sheet').form} data={sheet} onFocus={() => undefined} />
          </FormContext>
          <div className="incoming-side">
            <ScanList scans={scans} writes={writes} onChange={setScans} />
            <section aria-label="由它登记的问题">
              <h3>由它登记的问题</h3>
              {entry === undefined || entry.cases.length === 0 ? (
                <p className="quiet">来源、文号、日期从这份收文带过去，登记后记在这里。</p>
              ) : (
                <ul className="incoming-list">
                  {entry.cases.map((id) => (
                    <li key={id}>
                      <a href={`#/cases/${id}`}>{id}</a>
                    </li>
                  ))}
                </ul>
              )}
              {writes ? (
                <div className="empty-actions">
                  <Button size="small" loading={busy} onClick={() => void saved(() => setBeginning('one'))}>
                    登记问题
                  </Button>
                  <Button size="small" loading={busy} onClick={() => void saved(() => setBeginning('list'))}>
                    导入问题清单
                  </Button>
                </div>
              ) : null}
            </section>
          </div>
        </div>
      </Modal>
      {beginning === 'one' && entry !== undefined ? (
        <RegisterSheet {...originOf(entry)} onRegistered={begun} onClose={() => setBeginning(undefined)} />
      ) : null}
      {beginning === 'list' && entry !== undefined ? (
        <ImportCases {...originOf(entry)} onRegistered={begun} onClose={() => setBeginning(undefined)} />
      ) : null}
    </>
  );
}
