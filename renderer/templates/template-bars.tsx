/** What stands above the fields: only reading, changed elsewhere, what no longer fits, what is to be mended. */
import { Button } from 'antd';
import type { TemplateDraft } from './use-template-draft';

interface Props {
  readonly draft: TemplateDraft;
  readonly locked: boolean;
  readonly readOnly: string | undefined;
  /** The version that is kept now. */
  readonly version: number;
}

/** Goes to the field of a fault. */
function show(place: string): void {
  const [name = ''] = place.split('[');
  const field = document.querySelector(`[data-place="${CSS.escape(name)}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true });
}

export function TemplateBars({ draft, locked, readOnly, version }: Props) {
  const { faults, misfits, isBehind, isChanged } = draft;
  return (
    <div className="bars">
      {locked ? (
        <div className="trouble locked">
          <span>{readOnly ?? '现在只能查看。'}</span>
        </div>
      ) : null}
      {isBehind && isChanged ? (
        <div className="trouble" role="status">
          <span>这个模板刚在别处改过（第 {version} 版），您的修改还没有保存。</span>
          <Button size="small" onClick={draft.follow}>
            以我的修改为准
          </Button>
          <Button size="small" onClick={draft.drop}>
            用别处改的
          </Button>
        </div>
      ) : null}
      {misfits.length === 0 ? null : (
        <div className="trouble" role="status">
          <span>
            {misfits.map(({ place, message }) => (
              <span key={`${place} ${message}`} className="template-misfit">
                {message}
              </span>
            ))}
          </span>
          {locked ? null : (
            <Button size="small" onClick={draft.settle}>
              已核对
            </Button>
          )}
        </div>
      )}
      {faults.length === 0 ? null : (
        <div className="trouble" role="status">
          <span>
            {faults.length} 处需要处理：{faults[0]!.message}
          </span>
          <Button size="small" onClick={() => show(faults[0]!.place)}>
            去改
          </Button>
        </div>
      )}
    </div>
  );
}
