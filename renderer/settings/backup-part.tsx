/** Backups: made every day and now, listed, and papers brought back from them. */
import { Alert, Button, Checkbox, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { Output } from '../../electron/contract';
import { FolderField } from '../office/folder-field';
import { sizeWords } from '../size-words';
import { useDesk } from '../state/desk-state';
import { momentWords } from '../state/moments';
import { useTell } from '../state/use-tell';
import { sentences } from '../state/words';
import { SaveBar } from './save-bar';
import { useAnswer } from './use-answer';
import { useSettingsDraft } from './use-settings-draft';

type Content = Output<'backupContent'>;

const states: Readonly<Record<Content[number]['state'], string>> = {
  missing: '现在没有',
  other: '现在的不一样',
  same: '一样',
};

/** Numbers that the warning names; the others are counted. */
const NAMED = 6;

function RestoreDialog({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const [content, setContent] = useState<Content>();
  const { value: later = [] } = useAnswer('numbersSince', { name });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    void host.call('backupContent', { name }).then((reply) => {
      if (!current) return;
      if (reply.ok) setContent(reply.value);
      else {
        tell.wrong(reply.error);
        onClose();
      }
    });
    return () => {
      current = false;
    };
  }, [host, name, tell, onClose]);
  const restore = async () => {
    const reply = await host.call('restoreBackup', { name, ids: [...chosen] });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    tell.done(`已从备份取回 ${reply.value.restored} 份，原来的留作版本`);
    for (const message of reply.value.told) tell.wrong({ message, remedy: '' });
    await refresh();
    onClose();
  };
  const flip = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const able = (content ?? []).filter(({ state }) => state !== 'same');
  return (
    <Modal
      open
      title="从备份取回"
      width={640}
      okText={chosen.size === 0 ? '取回' : `取回 ${chosen.size} 份`}
      cancelText="关闭"
      okButtonProps={{ disabled: chosen.size === 0 }}
      onCancel={onClose}
      onOk={() => void restore()}
    >
      <div className="dialog-body">
        {later.length === 0 ? null : (
          <Alert
            type="warning"
            showIcon
            title={`这个备份之后又给出了 ${later.length} 个文号，取回时都留着，不会再给别的文书`}
            description={`${later
              .slice(0, NAMED)
              .map(({ number, title }) => (title === '' ? number : `${number}（${title}）`))
              .join('、')}${later.length > NAMED ? ' 等，见“文号”' : ''}。`}
          />
        )}
        {content === undefined ? null : able.length === 0 ? (
          <p>备份里的 {content.length} 份与现在的都一样，没有可取回的。</p>
        ) : (
          <>
            <Checkbox
              checked={chosen.size === able.length}
              indeterminate={chosen.size > 0 && chosen.size < able.length}
              onChange={(event) => setChosen(new Set(event.target.checked ? able.map(({ id }) => id) : []))}
            >
              全选 {able.length} 份
            </Checkbox>
            <ul className="made" tabIndex={0} aria-label="备份里的文书">
              {able.map(({ id, title, state }) => (
                <li key={id}>
                  <Checkbox checked={chosen.has(id)} onChange={(event) => flip(id, event.target.checked)}>
                    {title} <span className="quiet">{states[state]}</span>
                  </Checkbox>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}

export function BackupPart() {
  const { host, desk, refresh } = useDesk();
  const tell = useTell();
  const draft = useSettingsDraft();
  const { value, error } = useAnswer('backups', {});
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState<string>();
  const now = new Date();
  const backUp = async () => {
    setBusy(true);
    const reply = await host.call('backUp', {});
    setBusy(false);
    if (reply.ok) tell.done(`已备份 ${reply.value.records} 份文书，写后核对无误`);
    else tell.wrong(reply.error);
    await refresh();
  };
  return (
    <>
      <p>
        每天自动备份一次，写完核对，留最近 14 份。
        {desk.mode === 'write' ? (
          <Button loading={busy} onClick={() => void backUp()}>
            立即备份
          </Button>
        ) : null}
      </p>
      {error === undefined ? null : <p>{sentences(error)}</p>}
      {value === undefined ? null : value.length === 0 ? (
        <p className="quiet">还没有备份。</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">文书</th>
              <th scope="col">大小</th>
              <th scope="col">核对</th>
              <th scope="col">位置</th>
              <th scope="col">取回</th>
            </tr>
          </thead>
          <tbody>
            {[...value]
              .sort((a, b) => b.at.localeCompare(a.at))
              .map((one) => (
                <tr key={one.name}>
                  <td>{momentWords(one.at, now)}</td>
                  <td>{one.records} 份</td>
                  <td>{sizeWords(one.bytes)}</td>
                  <td>{one.checked ? '无误' : '没有核对'}</td>
                  <td>{one.second ? '第二处' : '文书文件夹里'}</td>
                  <td>
                    <Button size="small" onClick={() => setOpen(one.name)}>
                      选文书取回
                    </Button>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      <h2>同时备份到第二个位置</h2>
      <div className="narrow">
        <FolderField
          label="文件夹（U 盘、网络盘）"
          use="backups"
          value={draft.settings.backupTo}
          help="不填就不备份到第二处。"
          onChange={(backupTo) => draft.put({ backupTo })}
        />
      </div>
      <SaveBar draft={draft} />
      {open === undefined ? null : <RestoreDialog name={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
