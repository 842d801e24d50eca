/** Above the form: why it cannot be changed, or why what was typed is not saved, and what to do about it. */
import { Button } from 'antd';
import type { CallError } from '../../../electron/contract';
import { sentences } from '../../state/words';

interface LockedProps {
  readonly words: string;
  /** Makes it a draft again; undefined where that cannot be. */
  readonly onReopen: (() => void) | undefined;
}

export function LockedBar({ words, onReopen }: LockedProps) {
  return (
    <div className="trouble locked" role="note">
      <span>{words}</span>
      {onReopen === undefined ? null : (
        <Button size="small" onClick={onReopen}>
          改为草稿
        </Button>
      )}
    </div>
  );
}

interface FailedProps {
  readonly error: CallError;
  readonly onRetry: () => void;
  readonly onSaveElsewhere: () => void;
}

export function FailedBar({ error, onRetry, onSaveElsewhere }: FailedProps) {
  return (
    <div className="trouble" role="alert">
      <span>
        {sentences(error)}
        刚才的修改还没有写入，内容保留在窗口里，会自动再试。
      </span>
      <Button size="small" type="primary" onClick={onRetry}>
        重试
      </Button>
      <Button size="small" onClick={onSaveElsewhere}>
        另存到其他位置
      </Button>
    </div>
  );
}
