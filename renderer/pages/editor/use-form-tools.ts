/** What the form's fields may ask of the window, put together for one open record; the same object as long as it is open. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { parseDate, type CalendarDate } from '../../../templates/official/dates';
import type { FormTools } from '../../form/form-context';
import { takePicture } from '../../form/picture/take-picture';
import { useDesk } from '../../state/desk-state';
import { createFaultStore } from '../../state/fault-store';
import { getIn } from '../../state/paths';
import type { RecordStore } from '../../state/record-store';
import { createRegistryStore } from '../../state/registry-store';
import { createRevealStore } from '../../state/reveal-store';
import { noteAddress } from '../../state/use-resolved';
import { useTell } from '../../state/use-tell';

/** Where papers keep their own date, in the order of their word. */
const dateFields = ['writtenDate', 'date', 'assignedOn'];

function dayOf(data: unknown): CalendarDate {
  for (const field of dateFields) {
    const value = getIn(data, field);
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    if (date !== undefined) return date;
  }
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

const kindTitle = (slug: string): string => kinds.find((kind) => kind.slug === slug)?.title ?? '文书';

export interface WindowTools {
  readonly tools: FormTools;
  /** A paper is being chosen: the sheet to be shown, and how it is answered. */
  readonly choosing: ((record: Envelope | undefined) => void) | undefined;
}

export function useFormTools(store: RecordStore): WindowTools {
  const { host } = useDesk();
  const tell = useTell();
  const [stores] = useState(() => ({
    faults: createFaultStore(),
    reveal: createRevealStore(),
    registry: createRegistryStore(host),
  }));
  const [choosing, setChoosing] = useState<WindowTools['choosing']>();
  const telling = useRef(tell);
  useEffect(() => {
    telling.current = tell;
  }, [tell]);

  const choosePaper = useCallback(
    () =>
      new Promise<Envelope | undefined>((resolve) =>
        setChoosing(() => (record: Envelope | undefined) => {
          setChoosing(undefined);
          resolve(record);
        }),
      ),
    [],
  );
  const tools = useMemo<FormTools>(
    () => ({
      ...stores,
      edit: store.edit,
      day: () => dayOf(store.history().data),
      kindTitle,
      choosePaper,
      takePicture: async (file) => {
        const taken = await takePicture(host, file, file.name);
        if ('wrong' in taken) {
          telling.current.wrong(taken.wrong);
          return undefined;
        }
        noteAddress(taken.picture.ref, taken.picture.address);
        return taken.picture;
      },
      readPaper: async (id) => {
        const reply = await host.call('read', { id });
        if (reply.ok) return reply.value.record;
        telling.current.wrong(reply.error);
        return undefined;
      },
      chooseRecord: async () => {
        const reply = await host.openFile();
        if (reply === undefined) return undefined;
        if (!reply.ok) {
          telling.current.wrong(reply.error);
          return undefined;
        }
        const { record, faults } = reply.value;
        const [first] = faults;
        if (record === undefined && first !== undefined) telling.current.wrong(first);
        return record;
      },
      offerUndo: (what, undo) => telling.current.undo(what, undo),
    }),
    [stores, store, host, choosePaper],
  );
  return { tools, choosing };
}
