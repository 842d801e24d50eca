/** What can be done with the chosen papers. */
import { Button } from 'antd';
import type { Summary } from './filters';

/** What the bar asks the screen to do. */
export type PaperAction =
  | 'print'
  | 'export'
  | 'finalise'
  | 'issue'
  | 'duplicate'
  | 'derive'
  | 'register'
  | 'seal'
  | 'remove'
  | 'restore'
  | 'purge';

interface Props {
  readonly rows: readonly Summary[];
  readonly bin: boolean;
  readonly writes: boolean;
  /** The one chosen paper can be the source of another. */
  readonly derives: boolean;
  /** The rows of the one chosen paper can become cases. */
  readonly registers: boolean;
  readonly onAction: (action: PaperAction) => void;
  readonly onClear: () => void;
}

interface Offer {
  readonly action: PaperAction;
  readonly words: string;
  readonly shown: boolean;
}

export function SelectionBar({ rows, bin, writes, derives, registers, onAction, onClear }: Props) {
  const drafts = rows.some((row) => row.state === 'draft');
  const finals = rows.some((row) => row.state === 'final');
  const offers: readonly Offer[] = bin
    ? [
        { action: 'restore', words: '恢复', shown: writes },
        { action: 'purge', words: '彻底删除', shown: writes },
      ]
    : [
        { action: 'print', words: '打印', shown: true },
        { action: 'export', words: '导出', shown: true },
        { action: 'finalise', words: '定稿', shown: writes && drafts },
        { action: 'issue', words: '已印发', shown: writes && finals },
        { action: 'seal', words: '归档', shown: writes && rows.some((row) => row.state !== 'draft') },
        { action: 'duplicate', words: '复制', shown: writes },
        { action: 'derive', words: '派生', shown: writes && derives },
        { action: 'register', words: '登记到台账', shown: writes && registers },
        { action: 'remove', words: '移到回收站', shown: writes },
      ];
  return (
    <div className="selection-bar" role="toolbar" aria-label="对选中的文书">
      <span className="selection-count" role="status">
        已选 {rows.length} 份
      </span>
      {offers
        .filter(({ shown }) => shown)
        .map(({ action, words }) => (
          <Button key={action} onClick={() => onAction(action)}>
            {words}
          </Button>
        ))}
      <Button type="text" onClick={onClear}>
        取消选择
      </Button>
    </div>
  );
}
