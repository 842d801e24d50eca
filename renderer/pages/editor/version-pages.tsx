/** The pages of a version that is only looked at. */
import type { Envelope, Kind } from '../../../templates/kind';
import { PaperPane } from '../../paper/paper-pane';
import { useRecordPaper } from '../../state/use-record-paper';

interface Props {
  readonly kind: Kind;
  readonly record: Envelope;
}

const noPictures: ReadonlyMap<string, string> = new Map();
const nowhere = () => undefined;

export function VersionPages({ kind, record }: Props) {
  const { paper, faces, found } = useRecordPaper(kind, record);
  return (
    <PaperPane
      pages={faces.settled ? paper.pages : []}
      faces={faces.ready}
      pictures={found?.addresses ?? noPictures}
      focused=""
      onPick={nowhere}
      notices={null}
      empty={paper.made ? '这一版没有可以显示的页面。' : '正在排版…'}
    />
  );
}
