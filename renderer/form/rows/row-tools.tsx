/** The buttons of one row: move, copy, remove. */
import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

interface Props {
  /** The row in words: 第 3 条任务. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

export function RowTools({ name, first, last, onMove, onCopy, onRemove }: Props) {
  // plain buttons: a list may have a thousand rows
  const button = (word: string, keys: string, icon: ReactNode, act: () => void, disabled = false) => (
    <button
      type="button"
      className="tool"
      title={`${word}${keys}`}
      aria-label={`${word}${name}`}
      disabled={disabled}
      onClick={act}
    >
      {icon}
    </button>
  );
  return (
    <div className="row-tools">
      {button('上移', '（Alt+↑）', <ArrowUpOutlined aria-hidden />, () => onMove(-1), first)}
      {button('下移', '（Alt+↓）', <ArrowDownOutlined aria-hidden />, () => onMove(1), last)}
      {button('复制', '（Ctrl+D）', <CopyOutlined aria-hidden />, onCopy)}
      {button('删除', '（Ctrl+Delete）', <DeleteOutlined aria-hidden />, onRemove)}
    </div>
  );
}
