/** Papers that are made of another: a breakdown's table and sheets, an order's report. The result is listed and opens. */
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Output } from '../../electron/contract';
import { derivations } from '../../templates/derive/derivations';
import type { Summary } from '../papers/filters';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { useTell } from '../state/use-tell';
import { refusedContent } from '../papers/refused-list';

interface Props {
  readonly paper: Summary;
  readonly onClose: () => void;
}

const offers: Readonly<Record<string, string>> = {
  'responsibility-breakdown': '责任分解表：按单位归并任务，一份',
  'responsibility-sheet': '责任单：每个单位一份，一次全部生成',
  'rectification-report': '整改情况报告：带入交办问题，一份',
};

export function DeriveDialog({ paper, onClose }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const able = derivations.filter(({ from }) => from === paper.kind);
  const [to, setTo] = useState(able[0]?.to ?? '');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Output<'derive'>>();

  const derive = async () => {
    setBusy(true);
    const reply = await host.call('derive', { id: paper.id, to });
    setBusy(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    setMade(reply.value);
    await refresh();
  };
  const open = (id: string) => {
    onClose();
    go(`/papers/${id}`);
  };

  if (made !== undefined) {
    return (
      <Modal
        open
        title={`已生成 ${made.done.length} 份${kindOf(to).title}`}
        width={560}
        onCancel={onClose}
        footer={
          <>
            <Button onClick={onClose}>关闭</Button>
            <Button
              type="primary"
              onClick={() => {
                onClose();
                go(`/papers?kinds=${to}`);
              }}
            >
              在列表中查看
            </Button>
          </>
        }
      >
        <div className="dialog-body">
          <ul className="made" tabIndex={0} aria-label="生成的文书">
            {made.done.map((one) => (
              <li key={one.id}>
                <Button type="link" onClick={() => open(one.id)}>
                  {one.title}
                </Button>
                <span className="quiet">{one.units.join('、')}</span>
              </li>
            ))}
          </ul>
          {made.refused.length > 0 ? refusedContent(made.refused) : null}
        </div>
      </Modal>
    );
  }
  return (
    <Modal
      open
      title="派生"
      width={560}
      okText="生成"
      cancelText="取消"
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => void derive()}
    >
      <div className="dialog-body">
        <p>由“{paper.title}”生成：</p>
        <Radio.Group
          className="stacked"
          aria-label="生成什么"
          value={to}
          onChange={(event) => setTo(event.target.value as string)}
          options={able.map((one) => ({ value: one.to, label: offers[one.to] ?? kindOf(one.to).title }))}
        />
        <p className="quiet">生成的文书记得来源；来源后来改动时，列表里会标明“来源已改”。</p>
      </div>
    </Modal>
  );
}
