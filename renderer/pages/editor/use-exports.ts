/** The open paper as files: DOCX, PDF, both, text, and the record itself. */
import { useMemo, useState } from 'react';
import type { Envelope } from '../../../templates/kind';
import type { Fault } from '../../../templates/official/fault';
import { toBase64 } from '../../bytes';
import type { Command } from '../../state/commands';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';

type Format = 'docx' | 'pdf' | 'txt';

export interface Exports {
  readonly commands: readonly Command[];
  /** The record as a file of its own, made here when the host cannot: what was typed is never locked in. */
  readonly saveElsewhere: () => void;
  readonly busy: boolean;
  /** What stopped the last one. */
  readonly faults: readonly Fault[];
}

/** @param present what stands in the window now. @param final a final paper is refused where severe faults are left. */
export function useExports(present: () => Envelope, title: string, final: boolean): Exports {
  const { host } = useDesk();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const actions = useMemo(() => {
    const one = async (to: Format): Promise<string | undefined> => {
      const made = await host.call('export', { record: present(), to, final });
      if (!made.ok) {
        tell.wrong(made.error);
        return undefined;
      }
      const { file } = made.value;
      if (file === undefined) {
        setFaults(made.value.faults);
        tell.wrong({ message: '没有导出：有内容需要先处理', remedy: '见窗口下方的说明。' });
        return undefined;
      }
      const written = await host.saveFile(file.name, file.mime, file.bytes);
      if (written === undefined) return undefined;
      if (written.ok) return written.value;
      tell.wrong(written.error);
      return undefined;
    };
    const all = async (formats: readonly Format[]) => {
      setBusy(true);
      setFaults([]);
      const names: string[] = [];
      for (const format of formats) {
        const name = await one(format);
        if (name === undefined) break;
        names.push(`“${name}”`);
      }
      setBusy(false);
      if (names.length > 0) tell.done(`已导出${names.join('和')}`);
    };
    const saveElsewhere = async () => {
      const record = present();
      const packed = await host.call('pack', { record });
      const plain = { name: `${title || '文书'}.json`, mime: 'application/json' };
      const file = packed.ok
        ? packed.value.file
        : {
            ...plain,
            bytes: toBase64(new TextEncoder().encode(`${JSON.stringify(record, undefined, 2)}\n`)),
          };
      const written = await host.saveFile(file.name, file.mime, file.bytes);
      if (written === undefined) return;
      if (written.ok) tell.done(`已另存为“${written.value}”`);
      else tell.wrong(written.error);
    };
    const commands: readonly Command[] = [
      { id: 'pdf', words: '导出 PDF', keys: 'Ctrl+Shift+E', run: () => void all(['pdf']) },
      { id: 'docx', words: '导出 DOCX', run: () => void all(['docx']) },
      { id: 'both', words: '导出 DOCX 和 PDF', run: () => void all(['docx', 'pdf']) },
      { id: 'txt', words: '导出纯文字', run: () => void all(['txt']) },
      { id: 'record', words: '另存记录文件', also: 'duban 备份', run: () => void saveElsewhere() },
    ];
    return { commands, saveElsewhere: () => void saveElsewhere() };
  }, [host, tell, present, title, final]);
  return { ...actions, busy, faults };
}
