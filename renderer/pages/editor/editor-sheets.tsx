/** What is laid over the editor: a conflict, 定稿, printing, deriving, taking back, versions. */
import type { ComponentProps } from 'react';
import type { Kind } from '../../../templates/kind';
import { DeriveDialog } from '../../dialogs/derive-dialog';
import { PrintDialog } from '../../dialogs/print-dialog';
import type { Stored } from '../../state/saver';
import type { OpenPaper } from '../../state/use-open-paper';
import { ConflictSheet } from './conflict-sheet';
import { FinalSheet } from './final-sheet';
import { ReopenSheet } from './reopen-sheet';
import type { Sheet } from './use-editor-commands';
import { VersionsDrawer } from './versions-drawer';

interface Props {
  readonly id: string;
  readonly kind: Kind;
  readonly open: OpenPaper;
  /** The open one, to be printed. */
  readonly papers: ComponentProps<typeof PrintDialog>['papers'];
  readonly sheet: Sheet | undefined;
  readonly locked: boolean;
  readonly close: () => void;
  /** Takes what was stored elsewhere in the place of what is open. */
  readonly adopt: (stored: Stored) => void;
  readonly readAgain: () => void;
  readonly onShow: (path: string) => void;
}

export function EditorSheets(props: Props) {
  const { id, kind, open, papers, sheet, locked, close, adopt, readAgain, onShow } = props;
  const { save, summary, envelope } = open;
  return (
    <>
      {save.at === 'conflict' ? (
        <ConflictSheet
          form={kind.form}
          mine={envelope.data}
          stored={save.stored}
          onSettle={(kept) => open.settle(kept, save.stored)}
        />
      ) : null}
      {sheet === 'final' ? <FinalSheet id={id} onShow={onShow} onDone={readAgain} onClose={close} /> : null}
      {sheet === 'print' ? <PrintDialog papers={papers} onClose={close} /> : null}
      {sheet === 'derive' ? <DeriveDialog paper={summary} onClose={close} /> : null}
      {sheet === 'reopen' ? <ReopenSheet id={id} onDone={adopt} onClose={close} /> : null}
      {sheet === 'versions' ? (
        <VersionsDrawer
          id={id}
          kind={kind}
          data={envelope.data}
          revision={summary.revision}
          locked={locked}
          onRestored={adopt}
          onClose={close}
        />
      ) : null}
    </>
  );
}
