/** A PDF that the host hands over, opened; closed again when the screen is left. */
import { useEffect, useState } from 'react';
import type { CallError } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import type { PdfFile } from './open-pdf';

export interface Opened {
  readonly file?: PdfFile;
  readonly bytes?: Uint8Array;
  readonly error?: CallError;
}

const unreadable: CallError = {
  code: 'pdf',
  message: '这个 PDF 打不开',
  remedy: '请核对档案库，或把它取出来用别的程序打开。',
};

/** @param what the sealed file itself, or what today's program prints of its record; undefined for neither yet. */
export function usePdf(path: string, what: 'sealed' | 'now' | undefined): Opened {
  const { host } = useDesk();
  const [opened, setOpened] = useState<Opened>({});
  useEffect(() => {
    if (what === undefined) return undefined;
    let current = true;
    let file: PdfFile | undefined;
    const open = async () => {
      const reply = await (what === 'sealed'
        ? host.call('archiveFile', { path, name: 'data/paper.pdf' })
        : host.call('sealedReprint', { path }));
      if (!reply.ok) return { error: reply.error };
      const { openPdf } = await import('./open-pdf');
      file = await openPdf(reply.value);
      return { file, bytes: reply.value };
    };
    void open()
      .catch(() => ({ error: unreadable }))
      .then((now) => {
        if (current) setOpened(now);
        else file?.close();
      });
    return () => {
      current = false;
      file?.close();
      setOpened({});
    };
  }, [host, path, what]);
  return opened;
}
