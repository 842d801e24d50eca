/** The pages of a record that is only looked at: a version, a line of the list. Another record needs another key. */
import { useState } from 'react';
import type { Envelope, Kind } from '../../templates/kind';
import { useDesk } from './desk-state';
import { createRecordStore } from './record-store';
import { useOverlays } from './use-overlays';
import { useFaces, type Faces } from './use-faces';
import { usePaper, withFaults, type Paper } from './use-paper';
import { useResolved, type Found } from './use-resolved';

export interface RecordPaper {
  readonly paper: Paper;
  readonly faces: Faces;
  readonly found: Found | undefined;
}

export function useRecordPaper(kind: Kind, record: Envelope): RecordPaper {
  const { host, desk, fonts } = useDesk();
  const [store] = useState(() => createRecordStore(record.data, () => 0));
  const found = useResolved(host, kind, record);
  const wording = useOverlays(record);
  const paper = usePaper(kind, record.version, store, desk.office, fonts.chains, found, wording.overlays);
  return {
    paper: withFaults(paper, wording.faults),
    found,
    faces: useFaces(host, fonts.chains, paper.faces),
  };
}
