/** The office's wordings as one file, for another office or for the command line; and taken in from such a file. */
import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { kinds } from '../../templates/kinds/index';
import { changesNothing, readOverlay, type Overlay } from '../../templates/overlay/overlay';
import { toBase64 } from '../bytes';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import type { Kept } from './use-template-draft';

/** As the command line looks for it beside records. */
const name = 'overlays.json';

/** @throws Error with what is wrong, in words. */
function overlaysOf(text: string): readonly Overlay[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Error('这不是存下来的模板文件');
  }
  if (!Array.isArray(list) || list.length === 0) throw new Error('这个文件里没有模板');
  return list.map((one) => {
    const { overlay, faults } = readOverlay(one);
    if (overlay === undefined) throw new Error((faults[0]?.message ?? '内容不对').replace(/。$/u, ''));
    const kind = kinds.find(({ slug }) => slug === overlay.kind);
    if (kind === undefined) throw new Error(`里面有本程序没有的文种（${overlay.kind}）`);
    return overlay;
  });
}

export function TemplateFiles({ kept }: { readonly kept: readonly Kept[] }) {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const input = useRef<HTMLInputElement>(null);
  const changed = kept.filter(({ overlay }) => !changesNothing(overlay));

  const save = async () => {
    const text = `${JSON.stringify(
      changed.map(({ overlay }) => overlay),
      undefined,
      1,
    )}\n`;
    const written = await host.saveFile(name, 'application/json', toBase64(new TextEncoder().encode(text)));
    if (written === undefined) return;
    if (written.ok) tell.done(`已把 ${changed.length} 种文书的模板存成“${written.value}”`);
    else tell.wrong(written.error);
  };
  const take = async (file: File) => {
    try {
      const overlays = overlaysOf(await file.text());
      const now = await host.call('overlays', {});
      if (!now.ok) throw new Error(now.error.message);
      for (const overlay of overlays) {
        const base = now.value.find(({ kind }) => kind === overlay.kind)?.version ?? 0;
        const reply = await host.call('saveOverlay', { overlay, base });
        if (!reply.ok) throw new Error(`${reply.error.message}。${reply.error.remedy}`);
        const [fault] = reply.value.faults;
        if (fault) throw new Error(fault.message.replace(/。$/u, ''));
      }
      tell.done(`已取用 ${overlays.length} 种文书的模板，原来的留作旧版`);
    } catch (error) {
      const message = error instanceof Error ? error.message : '读不出来';
      tell.wrong({
        message: `“${file.name}”没有全部取用：${message}`,
        remedy: '请换一个文件，或让对方重新存一份。',
      });
    }
    await refresh();
  };
  return (
    <p className="template-files">
      <Button
        icon={<DownloadOutlined aria-hidden />}
        disabled={changed.length === 0}
        onClick={() => void save()}
      >
        存成文件
      </Button>
      {desk.mode === 'write' ? (
        <>
          <Button icon={<UploadOutlined aria-hidden />} onClick={() => input.current?.click()}>
            取用文件
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label="模板文件"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void take(file);
            }}
          />
        </>
      ) : null}
      <span className="quiet">存下来的模板可以给别的单位、别的电脑用。</span>
    </p>
  );
}
