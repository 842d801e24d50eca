/** Saving and exporting: what runs, what came of it in words, and the faults that stopped it. */
import { App } from 'antd';
import { useCallback, useState } from 'react';
import type { Fault } from '../../templates/official/fault';
import type { Host } from '../host';
import { afterSave, type OpenRecord } from './open-record';
import { sentences } from './words';

type Format = 'docx' | 'pdf';

export interface Jobs {
  /** What is being done, undefined when nothing is. */
  readonly running: 'save' | Format | undefined;
  /** What the last one came to: 已导出 … */
  readonly outcome: string;
  /** What stopped the last one. */
  readonly faults: readonly Fault[];
  readonly save: () => void;
  readonly exportAs: (format: Format) => void;
}

const clock = (): string =>
  new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

/** @param onSaved gets what to make of the open record once `saved` is written. */
export function useJobs(
  host: Host,
  record: OpenRecord,
  onSaved: (update: (now: OpenRecord) => OpenRecord) => void,
): Jobs {
  const { message } = App.useApp();
  const [running, setRunning] = useState<Jobs['running']>();
  const [outcome, setOutcome] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const tell = useCallback(
    (error: { readonly message: string; readonly remedy: string }) => {
      setOutcome('');
      void message.warning({ content: sentences(error), duration: 8 });
    },
    [message],
  );

  const save = useCallback(async () => {
    setRunning('save');
    const packed = await host.call('pack', { record: record.envelope, source: record.source });
    const saved = packed.ok
      ? await host.saveFile(packed.value.file.name, packed.value.file.mime, packed.value.file.bytes)
      : packed;
    setRunning(undefined);
    if (saved === undefined) return;
    if (!saved.ok) {
      tell(saved.error);
      return;
    }
    setOutcome('');
    onSaved((now) => afterSave(now, record, saved.value, clock()));
  }, [host, record, onSaved, tell]);

  const exportAs = useCallback(
    async (format: Format) => {
      setRunning(format);
      setFaults([]);
      const made = await host.call('export', {
        record: record.envelope,
        source: record.source,
        to: format,
      });
      const file = made.ok ? made.value.file : undefined;
      const written = file && (await host.saveFile(file.name, file.mime, file.bytes));
      setRunning(undefined);
      if (!made.ok) {
        tell(made.error);
      } else if (file === undefined) {
        setFaults(made.value.faults);
        setOutcome(`${format.toUpperCase()} 没有导出：有内容需要先处理，见下方`);
      } else if (written !== undefined) {
        if (written.ok) setOutcome(`已导出“${written.value}”`);
        else tell(written.error);
      }
    },
    [host, record, tell],
  );

  return {
    running,
    outcome,
    faults,
    save: () => void save(),
    exportAs: (format) => void exportAs(format),
  };
}
