/** What can be done with the chosen cases: only steps that at least one of them allows. */
import { Button } from 'antd';
import type { Line } from '../ledger/case-columns';
import { batchActions, splitBy, type BatchAction } from './batch-actions';

interface Props {
  readonly rows: readonly Line[];
  readonly onAction: (action: BatchAction) => void;
  readonly onClear: () => void;
}

export function CaseSelectionBar({ rows, onAction, onClear }: Props) {
  const offers = batchActions
    .map((action) => ({ action, count: splitBy(action, rows).able.length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="selection-bar" role="toolbar" aria-label="对选中的问题">
      <span className="selection-count" role="status">
        已选 {rows.length} 件
      </span>
      {offers.map(({ action, count }) => (
        <Button key={action.move} onClick={() => onAction(action)}>
          {action.words}
          {count === rows.length ? '' : ` ${count} 件`}
        </Button>
      ))}
      {offers.length === 0 ? <span className="quiet">选中的这些没有可以成批办理的步骤</span> : null}
      <Button type="text" onClick={onClear}>
        取消选择
      </Button>
    </div>
  );
}
