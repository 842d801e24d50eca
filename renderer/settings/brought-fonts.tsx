/** Fonts brought from files: taken for the role that they are known for or are given, listed, taken away again. */
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Output } from '../../electron/contract';
import { toBase64 } from '../bytes';
import { fontUses } from '../office/fonts-table';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import { sentences } from '../state/words';
import { useAnswer } from './use-answer';

type Role = Output<'broughtFonts'>[number]['role'];

/** A font that is none of the standard's: its use is the user's to say. */
interface Unknown {
  readonly file: File;
  readonly family: string;
  readonly able: readonly Role[];
}

const largest = 40 * 1024 * 1024;
const tooLarge = {
  message: '这个文件超过 40 MB，不像是一个字体',
  remedy: '请选择 .ttf、.otf 或 .ttc 字体文件',
};

interface AskProps {
  readonly font: Unknown;
  readonly onTake: (role: Role) => void;
  readonly onClose: () => void;
}

function AskRole({ font, onTake, onClose }: AskProps) {
  const [role, setRole] = useState<Role>();
  return (
    <Modal
      open
      title={`“${font.family}”用在哪里`}
      okText="导入"
      cancelText="取消"
      okButtonProps={{ disabled: role === undefined }}
      onCancel={onClose}
      onOk={() => role !== undefined && onTake(role)}
    >
      <div className="dialog-body">
        <p>它不是公文标准用的字体，只能代替其中一种。DOCX 里仍写标准字体的名字。</p>
        <Radio.Group
          className="stacked"
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
          options={font.able.map((one) => ({ value: one, label: fontUses[one] }))}
        />
      </div>
    </Modal>
  );
}

export function BroughtFonts() {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const { value: fonts = [], error } = useAnswer('broughtFonts', {}, desk.fontTurn);
  const [asked, setAsked] = useState<Unknown>();
  const [busy, setBusy] = useState(false);

  const take = async (file: File, role?: Role) => {
    setAsked(undefined);
    if (file.size > largest) {
      tell.wrong(tooLarge);
      return;
    }
    setBusy(true);
    const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
    const reply = await host.call('addFont', { name: file.name, bytes, ...(role ? { role } : {}) });
    setBusy(false);
    if (!reply.ok) tell.wrong(reply.error);
    else if (!reply.value.taken) setAsked({ file, family: reply.value.family, able: reply.value.able });
    else {
      tell.done(`已导入“${reply.value.font.family}”，用于${fontUses[reply.value.font.role]}`);
      await refresh();
    }
  };
  const choose = async () => {
    const file = await host.chooseFile('.ttf,.otf,.ttc');
    if (file !== undefined) await take(file);
  };
  const remove = async ({ id, family, file }: Output<'broughtFonts'>[number]) => {
    const reply = await host.call('removeFont', { id });
    if (!reply.ok) tell.wrong(reply.error);
    else tell.done(`已移除“${family === '' ? file : family}”`);
    await refresh();
  };

  return (
    <>
      <h2>导入字体文件</h2>
      <p>
        有标准字体的文件（.ttf、.otf、.ttc）但不便装到系统里时，可以只给本程序用：预览、PDF 立即换用。{' '}
        <Button loading={busy} onClick={() => void choose()}>
          导入字体文件…
        </Button>
      </p>
      <p className="quiet">
        方正、华文等商业字体须有使用许可；不允许嵌入文档的字体不会导入。同一用处只留最后导入的一个。
      </p>
      {error === undefined ? null : <p>{sentences(error)}</p>}
      {fonts.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">用处</th>
              <th scope="col">字体</th>
              <th scope="col">文件里的许可说明</th>
              <th scope="col">移除</th>
            </tr>
          </thead>
          <tbody>
            {fonts.map((font) => (
              <tr key={font.id}>
                <td>{fontUses[font.role]}</td>
                <td className={font.family === '' ? 'amber' : undefined}>
                  {font.family === '' ? `${font.file}（没有用上）` : font.family}
                  {font.standard || font.family === '' ? null : (
                    <span className="quiet">，代替{font.label}</span>
                  )}
                </td>
                <td>
                  <span className="font-notice" title={font.notice}>
                    {font.notice === '' ? '没有写' : font.notice}
                  </span>
                </td>
                <td>
                  <Button size="small" aria-label={`移除 ${font.family}`} onClick={() => void remove(font)}>
                    移除
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {asked === undefined ? null : (
        <AskRole
          font={asked}
          onClose={() => setAsked(undefined)}
          onTake={(role) => void take(asked.file, role)}
        />
      )}
    </>
  );
}
