/** Bars between the head and the panes: what could not be saved, why it is locked, find and replace. */
import type { Kind } from '../../../templates/kind';
import { useDesk } from '../../state/desk-state';
import type { Looked } from '../../state/looked';
import type { OpenPaper } from '../../state/use-open-paper';
import { wordingWords } from '../../state/use-overlays';
import { CaseBar, caseOf } from './case-bar';
import { FindBar } from './find-bar';
import { stateNames } from './save-words';
import { FailedBar, LockedBar } from './trouble-bar';

interface Props {
  readonly kind: Kind;
  readonly open: OpenPaper;
  /** The whole desk can only be looked at. */
  readonly reading: boolean;
  readonly locked: boolean;
  /** Which turn of finding it is; 0 while nothing is looked for. */
  readonly finding: number;
  readonly exports: { readonly saveElsewhere: () => void };
  readonly onReopen: () => void;
  readonly onShow: (path: string, focus?: boolean) => void;
  readonly onFocus: (path: string) => void;
  readonly onFound: () => void;
  /** Path of the table that is shown in the form's place. */
  readonly table: string | undefined;
  readonly onLook: (looked: Looked) => void;
}

export function EditorBars(props: Props) {
  const { kind, open, reading, locked, finding, exports, onReopen, onShow, onFocus, onFound } = props;
  const { table, onLook } = props;
  const { desk } = useDesk();
  const { save, store, envelope, summary } = open;
  const forCase = caseOf(envelope);
  return (
    <div className="bars">
      {save.at === 'failed' ? (
        <FailedBar
          error={save.error}
          onRetry={() => void open.flush()}
          onSaveElsewhere={exports.saveElsewhere}
        />
      ) : null}
      {locked ? (
        <LockedBar
          words={
            reading
              ? (desk.readOnly ?? '现在只能查看、打印和导出。')
              : `这份文书是${stateNames[summary.state]}，内容已锁定。${wordingWords(envelope)}`
          }
          onReopen={reading ? undefined : onReopen}
        />
      ) : null}
      {forCase === undefined || reading ? null : <CaseBar {...forCase} paper={summary.id} />}
      {finding > 0 ? (
        <FindBar
          form={kind.form}
          store={store}
          data={envelope.data}
          locked={locked}
          turn={finding}
          within={table ?? ''}
          onShow={(path) => {
            if (table === undefined) onShow(path, false);
            onFocus(path);
          }}
          onLook={onLook}
          onClose={(match) => {
            onFound();
            onLook({ words: '', path: match?.path ?? '', start: 0, left: true });
            if (match !== undefined && table === undefined) onShow(match.path);
          }}
        />
      ) : null}
    </div>
  );
}
