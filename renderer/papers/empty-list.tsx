/** What stands in the place of an empty list: how to begin, with a small sheet drawn from the product. */
import { Button } from 'antd';
import { grouped } from '../../templates/kind-groups';
import { kinds } from '../../templates/kinds/index';
import { useNewPaper } from '../frame/use-new-paper';

/** A small red-headed sheet: what a paper will look like. */
export function LittleSheet() {
  const lines = [118, 130, 142, 154, 166, 178];
  return (
    <svg className="little-sheet" viewBox="0 0 150 212" aria-hidden>
      <rect x="0.5" y="0.5" width="149" height="211" className="sheet-paper" />
      <rect x="30" y="36" width="90" height="12" className="sheet-red" />
      <rect x="52" y="62" width="46" height="4" className="sheet-ink" />
      <rect x="20" y="72" width="110" height="1.5" className="sheet-red" />
      <rect x="34" y="86" width="82" height="6" className="sheet-ink" />
      <rect x="46" y="97" width="58" height="6" className="sheet-ink" />
      {lines.map((y, n) => (
        <rect
          key={y}
          x={n % 3 === 0 ? 30 : 20}
          y={y}
          width={n % 3 === 0 ? 100 : 110}
          height="3"
          className="sheet-text"
        />
      ))}
      <rect x="88" y="192" width="36" height="3" className="sheet-text" />
    </svg>
  );
}

interface Props {
  readonly writes: boolean;
  readonly onImport: () => void;
}

export function EmptyList({ writes, onImport }: Props) {
  const newPaper = useNewPaper();
  return (
    <div className="empty">
      <LittleSheet />
      <div className="empty-words">
        <h2>还没有文书</h2>
        {writes ? (
          <>
            <p>选一个文种开始。左边填内容，右边就是要打印的页面；写的时候自动保存。</p>
            <div className="empty-kinds">
              {grouped(kinds).map((group) => (
                <div key={group.group} role="group" aria-label={group.title} className="empty-group">
                  <span className="empty-group-title">{group.title}</span>
                  {group.kinds.map(({ slug, title }) => (
                    <Button key={slug} onClick={() => newPaper(slug)}>
                      {title}
                    </Button>
                  ))}
                </div>
              ))}
            </div>
            <p>
              已经有记录文件（.json 或 .duban），可以拖到这里，或者
              <Button type="link" onClick={onImport}>
                从文件导入
              </Button>
            </p>
          </>
        ) : (
          <p>现在只能查看，不能新建。</p>
        )}
      </div>
    </div>
  );
}
