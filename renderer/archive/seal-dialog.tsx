/** 归档: names the papers and their number, for what is sealed cannot be changed; tells each one's 档号 or why it was refused. */
import { Alert, Modal, Select } from 'antd';
import { useState } from 'react';
import type { CallError, Output } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { PaperNames } from '../dialogs/paper-names';
import type { Summary } from '../papers/filters';
import { ScanList, type Scan } from '../scans/scan-list';
import { useDesk } from '../state/desk-state';
import type { Period } from './filters';

interface Props {
  readonly papers: readonly Summary[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Outcome = Output<'seal'>;

export function SealDialog({ papers, onClose, onDone }: Props) {
  const { host, refresh } = useDesk();
  const [period, setPeriod] = useState<Period>();
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [error, setError] = useState<CallError>();
  const seal = async () => {
    setBusy(true);
    const ids = papers.map(({ id }) => id);
    const reply = await host.call('seal', {
      ids,
      scans: scans.map(({ ref }) => ref),
      ...(period === undefined ? {} : { period }),
    });
    setBusy(false);
    if (!reply.ok) setError(reply.error);
    else {
      setOutcome(reply.value);
      await refresh();
    }
  };
  if (outcome !== undefined)
    return (
      <Modal
        open
        title={`已归档 ${outcome.done.length} 份`}
        okText="好"
        onOk={onDone}
        onCancel={onDone}
        cancelButtonProps={{ hidden: true }}
      >
        <ul className="seal-list">
          {outcome.done.map(({ record, code, title, checked, warnings }) => (
            <li key={record}>
              {title}：<strong>{code}</strong>
              <div className="quiet">
                四性检测 {checked?.count} 项，
                {warnings.length === 0
                  ? '全部合格'
                  : `${checked?.warned.length} 项有提示：${warnings.join('')}`}
              </div>
            </li>
          ))}
        </ul>
        {outcome.refused.length === 0 ? null : (
          <Alert
            type="warning"
            showIcon
            title={`${outcome.refused.length} 份没有归档`}
            description={
              <ul className="seal-list">
                {outcome.refused.map(({ id, title, message, remedy }) => (
                  <li key={id}>
                    “{title}”{message}。{remedy}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </Modal>
    );
  return (
    <Modal
      open
      title={`归档 ${papers.length} 份文书`}
      okText="归档"
      cancelText="先不归档"
      confirmLoading={busy}
      onOk={() => void seal()}
      onCancel={onClose}
    >
      <div className="dialog-body">
        {error === undefined ? null : (
          <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
        )}
        <PaperNames papers={papers} />
        <p>
          每份封成一件：记录、DOCX、PDF、照片和附件，编好档号。封存后不能改动；要更正的，退回草稿改好、重新定稿再归档，旧的一版仍在。
        </p>
        <label className="dialog-field narrow">
          <span className="label">保管期限</span>
          <Select
            allowClear
            aria-label="保管期限"
            placeholder="按文种的建议"
            value={period}
            options={Object.entries(retentionPeriods).map(([key, label]) => ({
              value: key as Period,
              label,
            }))}
            onChange={setPeriod}
          />
        </label>
        {papers.length === 1 ? (
          <>
            <ScanList scans={scans} writes onChange={setScans} />
            <p className="quiet">签字盖章的原件扫描后随件封存；现在没有的，列表里标“缺扫描件”。</p>
          </>
        ) : (
          <p className="quiet">有签字盖章原件扫描件的，请逐份归档，各附自己的扫描件。</p>
        )}
      </div>
    </Modal>
  );
}
