/** Shown while settings are changed and not saved. */
import { Button } from 'antd';
import type { SettingsDraft } from './use-settings-draft';

interface Props {
  readonly draft: SettingsDraft;
  /** Something is missing: saving waits. */
  readonly blocked?: boolean;
}

export function SaveBar({ draft, blocked = false }: Props) {
  if (!draft.changed) return null;
  return (
    <div className="save-bar" role="status">
      <span>{blocked ? '还有必填的没有填' : '有修改还没有保存'}</span>
      <Button onClick={draft.drop}>放弃修改</Button>
      <Button type="primary" disabled={blocked} onClick={() => void draft.save()}>
        保存
      </Button>
    </div>
  );
}
