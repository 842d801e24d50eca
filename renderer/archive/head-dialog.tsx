/** 按链头核对: the head that was printed or kept elsewhere, which the archive's journal must go through. */
import { Input, Modal } from 'antd';
import { useState } from 'react';

interface Props {
  readonly onClose: () => void;
  readonly onCheck: (head: string) => void;
}

export function HeadDialog({ onClose, onCheck }: Props) {
  const [text, setText] = useState('');
  const head = text.replace(/\s/gu, '').toLowerCase();
  const isOne = /^[0-9a-f]{64}$/u.test(head);
  return (
    <Modal
      open
      title="按链头核对"
      okText="核对全部"
      cancelText="不核对"
      okButtonProps={{ disabled: !isOne }}
      onOk={() => onCheck(head)}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <p>
          链头印在归档文件目录的末尾，64 位。档案库的日志里必须有它：没有，就是日志被改动、缩短或整个重做过。
        </p>
        <label className="dialog-field">
          <span className="label">链头</span>
          <Input.TextArea
            rows={2}
            maxLength={200}
            value={text}
            spellCheck={false}
            status={head === '' || isOne ? '' : 'warning'}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        {head === '' || isOne ? null : (
          <p className="help" role="status">
            现在是 {head.length} 位，要 64 位 0–9、a–f。
          </p>
        )}
      </div>
    </Modal>
  );
}
