/** Several entries made one: which stays, and how often each stands in papers. */
import { Modal, Radio } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useDesk } from '../state/desk-state';
import type { Entry } from './registry-types';

interface Props {
  readonly entries: readonly Entry[];
  readonly onMerge: (kept: Entry, others: readonly Entry[]) => void;
  readonly onClose: () => void;
}

export function MergeDialog({ entries, onMerge, onClose }: Props) {
  const { host } = useDesk();
  const [keptId, setKeptId] = useState(entries[0]?.id);
  const [uses, setUses] = useState<Readonly<Record<string, readonly string[]>>>({});
  const names = useMemo(() => entries.map(({ name }) => name), [entries]);
  useEffect(() => {
    let current = true;
    void host.call('uses', { names }).then((reply) => {
      if (current && reply.ok) setUses(reply.value);
    });
    return () => {
      current = false;
    };
  }, [host, names]);
  const kept = entries.find(({ id }) => id === keptId);
  return (
    <Modal
      open
      title={`合并 ${entries.length} 条`}
      okText="合并"
      cancelText="取消"
      onCancel={onClose}
      onOk={() => {
        if (kept !== undefined)
          onMerge(
            kept,
            entries.filter((one) => one !== kept),
          );
      }}
    >
      <div className="dialog-body">
        <p>留下哪一条：</p>
        <Radio.Group
          className="stacked"
          aria-label="留下哪一条"
          value={keptId}
          onChange={(event) => setKeptId(event.target.value as string)}
          options={entries.map((entry) => ({
            value: entry.id,
            label: `${entry.name}${'unit' in entry && entry.unit !== '' ? `（${entry.unit}）` : ''}，用于 ${uses[entry.name]?.length ?? 0} 份文书`,
          }))}
        />
        <p className="quiet">
          其余的名称记作别的叫法，查找和核对时都认得。定稿的文书不改；草稿里的旧名称，合并后可以看过再一并改写。
        </p>
      </div>
    </Modal>
  );
}
