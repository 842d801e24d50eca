/** 导出移交包: which year and 保管期限, for whom, into a folder or one zip; then the work, and what came of it. */
import { Alert, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { CallError } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { ExportOutcome } from '../dialogs/export-outcome';
import { FolderField } from '../office/folder-field';
import { useDesk } from '../state/desk-state';
import { sentences } from '../state/words';
import type { Period } from './filters';
import type { Item } from './item-columns';

interface Props {
  /** All items of the archive. */
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

const distinct = <T extends string>(list: readonly T[]): readonly T[] => [...new Set(list)].sort();

export function HandOverDialog({ items, onClose }: Props) {
  const { host, jobs, refresh } = useDesk();
  const years = distinct(items.map((item) => item.year));
  const [year, setYear] = useState(years[0] ?? '');
  const ofYear = items.filter((item) => item.year === year);
  const periods = distinct(ofYear.map((item) => item.period));
  const [chosen, setChosen] = useState<Period>();
  const period = chosen !== undefined && periods.includes(chosen) ? chosen : periods[0];
  const count = ofYear.filter((item) => item.period === period).length;
  const [receiver, setReceiver] = useState('');
  const [as, setAs] = useState<'folder' | 'zip'>('folder');
  const [folder, setFolder] = useState('');
  const [error, setError] = useState<CallError>();
  const [id, setId] = useState<string>();
  const start = async () => {
    if (period === undefined) return;
    const reply = await host.call('startHandOver', {
      ...{ year, period, receiver },
      to: as === 'folder' ? folder : '',
    });
    setError(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    await refresh();
    setId(reply.value.job);
  };
  if (id !== undefined) return <ExportOutcome job={jobs.find((one) => one.id === id)} onClose={onClose} />;
  return (
    <Modal
      open
      title="导出移交包"
      width={560}
      okText="开始导出"
      cancelText="取消"
      okButtonProps={{ disabled: count === 0 || (as === 'folder' && folder.trim() === '') }}
      onOk={() => void start()}
      onCancel={onClose}
    >
      <div className="dialog-body">
        {error === undefined ? null : <Alert type="error" showIcon title={sentences(error)} role="alert" />}
        <p>
          先做四性检测，再把每件档案原样复制、逐个文件核对，附上归档文件目录（DOCX、PDF、XLSX）、四性检测报告、移交清单（DOCX、PDF）、日志的链头和核对方法的说明。
        </p>
        <div className="hand-over-which">
          <label className="dialog-field">
            <span className="label">年度</span>
            <Select
              aria-label="移交年度"
              value={year}
              options={years.map((one) => ({ value: one, label: `${one}年` }))}
              onChange={setYear}
            />
          </label>
          <label className="dialog-field">
            <span className="label">保管期限</span>
            <Select
              aria-label="移交的保管期限"
              value={period}
              options={periods.map((one) => ({ value: one, label: retentionPeriods[one] }))}
              onChange={setChosen}
            />
          </label>
          <span className="quiet" role="status">
            {count} 件
          </span>
        </div>
        <label className="dialog-field">
          <span className="label">接收单位（可以留空，在移交清单上手写）</span>
          <Input value={receiver} maxLength={100} onChange={({ target }) => setReceiver(target.value)} />
        </label>
        <Radio.Group
          aria-label="存成"
          value={as}
          options={[
            { value: 'folder', label: '存成文件夹' },
            { value: 'zip', label: '存成一个 zip（300 MB 以内）' },
          ]}
          onChange={({ target }) => setAs(target.value as 'folder' | 'zip')}
        />
        {as === 'folder' ? (
          <FolderField
            label="放在哪个文件夹里（移动硬盘、网络盘）"
            use="parcel"
            value={folder}
            help="移交包会是其中的一个新文件夹，写完整了才出现。"
            onChange={setFolder}
          />
        ) : null}
      </div>
    </Modal>
  );
}
