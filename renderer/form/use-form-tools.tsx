/** What the form's fields may ask of the window, put together for one open record. */
import { App } from 'antd';
import { useCallback, useMemo } from 'react';
import { toBase64 } from '../bytes';
import type { Host } from '../host';
import type { Found } from '../state/use-resolved';
import { sentences } from '../state/words';
import type { Edit, FormTools } from './form-context';
import { offerUndo } from '../pages/undo-message';

type Given = Pick<FormTools, 'faults' | 'reveal' | 'kindTitle'> & {
  readonly host: Host;
  readonly edit: Edit;
  readonly found: Found | undefined;
};

const messageSeconds = 8;

export function useFormTools({ host, edit, faults, reveal, kindTitle, found }: Given): FormTools {
  const { message } = App.useApp();

  const tell = useCallback(
    (words: string) => void message.warning({ content: words, duration: messageSeconds }),
    [message],
  );

  const addPicture = useCallback(
    async (file: File) => {
      const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
      const reply = await host.call('addPicture', { name: file.name, bytes });
      if (reply.ok) return reply.value.ref;
      tell(sentences(reply.error));
      return undefined;
    },
    [host, tell],
  );

  const chooseRecord = useCallback(async () => {
    const reply = await host.openFile();
    if (reply === undefined) return undefined;
    if (!reply.ok) {
      tell(sentences(reply.error));
      return undefined;
    }
    const { record, faults: wrong } = reply.value;
    const [first] = wrong;
    if (record === undefined && first !== undefined) tell(sentences(first));
    return record;
  }, [host, tell]);

  const offer = useCallback((what: string, undo: () => void) => offerUndo(message, what, undo), [message]);

  return useMemo(() => {
    const pictureUrl = (ref: string) => {
      const resolved = found?.known.get(JSON.stringify(ref)) ?? ref;
      return typeof resolved === 'string' ? found?.addresses.get(resolved) : undefined;
    };
    return { edit, faults, reveal, kindTitle, pictureUrl, addPicture, chooseRecord, offerUndo: offer };
  }, [edit, faults, reveal, kindTitle, found, addPicture, chooseRecord, offer]);
}
