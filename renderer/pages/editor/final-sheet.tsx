/** 定稿 on one sheet: the number to be taken, the date, pages, replaced fonts, what is left to look at, what is frozen. */
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { Output } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';
import { sentences } from '../../state/words';
import { replacedWords } from '../replaced-words';

interface Props {
  readonly id: string;
  readonly onShow: (path: string) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Plan = Output<'finalPlan'>;

function numberWords({ number, taken }: Plan): string {
  if (number === undefined) return '这种文书不编号';
  return taken ? `${number}（已写在文书里）` : `${number}（定稿时取用，不再给别的文书）`;
}

export function FinalSheet({ id, onShow, onDone, onClose }: Props) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const [plan, setPlan] = useState<Plan>();
  const [running, setRunning] = useState(false);
  useEffect(() => {
    let current = true;
    void host.call('finalPlan', { id }).then((reply) => {
      if (!current) return;
      if (reply.ok) setPlan(reply.value);
      else {
        tell.wrong(reply.error);
        onClose();
      }
    });
    return () => {
      current = false;
    };
  }, [host, id, tell, onClose]);

  const finalise = async () => {
    setRunning(true);
    const reply = await host.call('finalise', { ids: [id] });
    setRunning(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const [refused] = reply.value.refused;
    if (refused !== undefined) {
      tell.wrong(refused);
      return;
    }
    const [done] = reply.value.done;
    tell.done(done === undefined || done.number === '' ? '已定稿' : `已定稿，文号 ${done.number}`);
    void refresh();
    onDone();
  };
  const severe = plan?.faults.filter(({ severity }) => severity === 'E') ?? [];
  const rest = plan?.faults.filter(({ severity }) => severity === 'W') ?? [];
  const replaced = plan && replacedWords(plan.replaced);
  const lines = (list: typeof severe) => (
    <ul className="final-faults">
      {list.map((fault, n) => (
        <li key={n}>
          {fault.path === '' ? (
            sentences(fault)
          ) : (
            <button
              type="button"
              className="link"
              onClick={() => {
                onClose();
                onShow(fault.path);
              }}
            >
              {fault.label}：{sentences(fault)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <Modal
      open
      width={640}
      title="定稿"
      okText="定稿"
      onOk={() => void finalise()}
      onCancel={onClose}
      okButtonProps={{ disabled: plan === undefined || plan.blocked, loading: running }}
    >
      {plan === undefined ? (
        <p className="help">正在核对…</p>
      ) : (
        <>
          <dl className="facts">
            <dt>文号</dt>
            <dd>{numberWords(plan)}</dd>
            <dt>成文日期</dt>
            <dd>{plan.date === '' ? '没有填写' : plan.date}</dd>
            <dt>页数</dt>
            <dd>{plan.pages} 页</dd>
            <dt>字体</dt>
            <dd>{replaced ?? '标准字体齐全'}</dd>
          </dl>
          {severe.length > 0 ? (
            <>
              <h3>{severe.length} 处需要处理，处理后才能定稿</h3>
              {lines(severe)}
            </>
          ) : null}
          {rest.length > 0 ? (
            <>
              <h3>{rest.length} 处请核对，不影响定稿</h3>
              {lines(rest)}
            </>
          ) : null}
          <p className="help">
            定稿后内容锁定，照现在的样子存为一版。要再改，可以“改为草稿”并写明原因，文号和这一版都保留。
          </p>
        </>
      )}
    </Modal>
  );
}
