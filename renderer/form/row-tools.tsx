/** The buttons of one row: move, copy, remove. */
import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  /** The row in words: 第3项任务. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

export function RowTools({ name, first, last, onMove, onCopy, onRemove }: Props) {
  const button = (word: string, keys: string, icon: ReactNode, onClick: () => void, disabled = false) => (
    <Tooltip title={`${word}${keys}`} mouseEnterDelay={0.5}>
      <Button
        type="text"
        size="small"
        icon={icon}
        aria-label={`${word}${name}`}
        disabled={disabled}
        onClick={onClick}
      />
    </Tooltip>
  );
  return (
    <div className="row-tools">
      {button('上移', '（Alt+↑）', <ArrowUpOutlined aria-hidden />, () => onMove(-1), first)}
      {button('下移', '（Alt+↓）', <ArrowDownOutlined aria-hidden />, () => onMove(1), last)}
      {button('复制', '', <CopyOutlined aria-hidden />, onCopy)}
      {button('删除', '', <DeleteOutlined aria-hidden />, onRemove)}
    </div>
  );
}
