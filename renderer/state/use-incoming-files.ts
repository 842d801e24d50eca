/** Record files that come to the window by double click or by drag: taken into the desk, then opened. */
import { useEffect } from 'react';
import type { Output, Reply } from '../../electron/contract';
import { useDesk } from './desk-state';
import { go } from './hash-location';
import { useTell } from './use-tell';

const RECORD = /\.(?:duban|json)$/iu;

/** Record files among those that are dragged; their names are known at the drop only. */
const recordsIn = (event: DragEvent): readonly File[] =>
  [...(event.dataTransfer?.files ?? [])].filter((file) => RECORD.test(file.name));

export function useIncomingFiles(): void {
  const { host, refresh } = useDesk();
  const tell = useTell();

  useEffect(() => {
    const take = async (reply: Reply<Output<'open'>>): Promise<void> => {
      if (!reply.ok) {
        tell.wrong(reply.error);
        return;
      }
      const { name, source, record, faults } = reply.value;
      if (record === undefined) {
        const [fault] = faults;
        const message = `“${name}”没有打开：${fault?.message ?? '不认识这种文件'}`;
        tell.wrong({ message, remedy: fault?.remedy ?? '请选择督办文书的记录文件。' });
        return;
      }
      const taken = await host.call('take', { record, source });
      if (!taken.ok) {
        tell.wrong(taken.error);
        return;
      }
      go(`/papers/${taken.value.summary.id}`);
      void refresh();
    };

    const onDragOver = (event: DragEvent): void => {
      // a picture's field below may have it
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true)
        event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      for (const file of recordsIn(event)) void host.openDropped(file).then(take);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    const end = host.onOpened((reply) => void take(reply));
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
      end();
    };
  }, [host, refresh, tell]);
}
