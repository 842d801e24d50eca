/** After a merge: drafts that still write a name that went into another are offered to be rewritten, as one step. */
import { Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../settings/use-answer';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';

/** Names of the registry that became one. */
export interface MergedNames {
  readonly kept: string;
  readonly names: readonly string[];
}

interface Props {
  readonly merged: MergedNames;
  /** Nothing more is offered. */
  readonly onDone: () => void;
}

export function MergedDrafts({ merged: { kept, names }, onDone }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const { value: drafts = [] } = useAnswer('mergedDrafts', { kept, names: [...names] });
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (drafts.length === 0) return null;
  const chosen = drafts.filter(({ id }) => !left.has(id));
  const old = `“${names.join('”“')}”`;

  const takeBack = async (done: readonly { id: string; version: number; revision: number }[]) => {
    const reply = await host.call('unwriteDrafts', { done: [...done] });
    if (!reply.ok) tell.wrong(reply.error);
    else if (reply.value.left.length > 0)
      tell.wrong({
        message: `“${reply.value.left.join('”“')}”改写后又动过，没有改回`,
        remedy: '原来的内容在它的“各版内容”里',
      });
    await refresh();
  };
  const rewrite = async () => {
    const reply = await host.call('rewriteDrafts', {
      kept,
      names: [...names],
      ids: chosen.map(({ id }) => id),
    });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { done } = reply.value;
    tell.undo(`已把 ${done.length} 份草稿里的${old}改为“${kept}”`, () => void takeBack(done));
    setOpen(false);
    onDone();
    await refresh();
  };
  return (
    <p className="registry-note">
      有 {drafts.length} 份草稿还写着{old}。
      <Button size="small" onClick={() => setOpen(true)}>
        改写草稿
      </Button>
      <Button size="small" type="text" onClick={onDone}>
        不改
      </Button>
      <Modal
        open={open}
        title={`把草稿里的${old}改为“${kept}”`}
        width={640}
        okText={`改写 ${chosen.length} 份`}
        cancelText="取消"
        okButtonProps={{ disabled: chosen.length === 0 }}
        onCancel={() => setOpen(false)}
        onOk={() => void rewrite()}
      >
        <div className="dialog-body">
          <p className="quiet">定稿和已印发的文书不改。改写前的内容留作版本。</p>
          <ul className="made" tabIndex={0} aria-label="要改写的草稿">
            {drafts.map(({ id, title, count, places }) => (
              <li key={id}>
                <Checkbox
                  checked={!left.has(id)}
                  onChange={({ target }) =>
                    setLeft(new Set(target.checked ? [...left].filter((one) => one !== id) : [...left, id]))
                  }
                >
                  {title} <span className="quiet">{count} 处</span>
                </Checkbox>
                {places.map(({ before, after }, n) => (
                  <div key={n} className="rewriting">
                    <del>{before}</del>
                    <ins>{after}</ins>
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </div>
      </Modal>
    </p>
  );
}
