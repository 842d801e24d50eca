/** A final paper becomes a draft again: with a reason, which the journal keeps. */
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useDesk } from '../../state/desk-state';
import type { Stored } from '../../state/saver';
import { useTell } from '../../state/use-tell';

interface Props {
  readonly id: string;
  readonly onDone: (stored: Stored) => void;
  readonly onClose: () => void;
}

export function ReopenSheet({ id, onDone, onClose }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const inputId = useId();
  const reopen = async () => {
    const reply = await host.call('reopen', { id, reason: reason.trim() });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    onDone(reply.value);
    void refresh();
  };
  return (
    <Modal
      open
      title="改为草稿"
      okText="改为草稿"
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => void reopen()}
      onCancel={onClose}
    >
      <p>定稿的那一版和文号都保留；改好后再定稿，仍用原来的文号。</p>
      <label className="label" htmlFor={inputId}>
        原因（记入日志）
      </label>
      <Input
        id={inputId}
        value={reason}
        autoFocus
        placeholder="例如 领导改了整改时限"
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={() => {
          if (reason.trim() !== '') void reopen();
        }}
      />
    </Modal>
  );
}
