/** Scans of a paper, one that came in or a signed original: added, taken out as they were kept, left off again. */
import { Button } from 'antd';
import { useState } from 'react';
import type { Output } from '../../electron/contract';
import { toBase64 } from '../bytes';
import { sizeWords } from '../size-words';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';

export type Scan = Output<'addScan'>;

interface Props {
  readonly scans: readonly Scan[];
  readonly writes: boolean;
  readonly onChange: (scans: readonly Scan[]) => void;
}

const endings = '.pdf,.jpg,.jpeg,.png,.tif,.tiff';

export function ScanList({ scans, writes, onChange }: Props) {
  const { host } = useDesk();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    const file = await host.chooseFile(endings);
    if (file === undefined) return;
    setBusy(true);
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('addScan', { name: file.name, bytes });
    setBusy(false);
    if (!reply.ok) tell.wrong(reply.error);
    else if (scans.some(({ ref }) => ref === reply.value.ref)) tell.done('这个扫描件已经在里面了');
    else onChange([...scans, reply.value]);
  };
  const takeOut = async ({ ref, name, mime }: Scan) => {
    const bytes = await host.call('scan', { ref });
    const saved = bytes.ok ? await host.saveFile(name, mime, toBase64(bytes.value)) : bytes;
    if (saved?.ok === false) tell.wrong(saved.error);
  };
  return (
    <section aria-label="扫描件">
      <h3>扫描件</h3>
      {scans.length === 0 ? <p className="quiet">还没有扫描件。</p> : null}
      <ul className="incoming-list">
        {scans.map((scan) => (
          <li key={scan.ref}>
            <Button type="link" size="small" title="取出" onClick={() => void takeOut(scan)}>
              {scan.name}
            </Button>
            <span className="quiet">{sizeWords(scan.size)}</span>
            {writes ? (
              <Button
                type="text"
                size="small"
                aria-label={`去掉 ${scan.name}`}
                onClick={() => {
                  onChange(scans.filter(({ ref }) => ref !== scan.ref));
                  tell.undo(`已去掉“${scan.name}”`, () => onChange(scans));
                }}
              >
                去掉
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <Button size="small" loading={busy} onClick={() => void add()}>
          添加扫描件
        </Button>
      ) : null}
    </section>
  );
}
