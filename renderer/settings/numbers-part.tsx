/** The register of numbers: what is taken, voided or missing in each series of each year (R05). */
import { Button, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import { sentences } from '../state/words';
import { useAnswer } from './use-answer';

type Series = Output<'numbers'>[number];
interface Asked {
  readonly what: 'void' | 'start';
  readonly series: Series;
  readonly serial: number;
}

function AskDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const [serial, setSerial] = useState(asked.serial);
  const [reason, setReason] = useState('');
  const { code, year } = asked.series;
  const isVoid = asked.what === 'void';
  const finish = async () => {
    const reply = isVoid
      ? await host.call('voidNumber', { code, year, serial, reason })
      : await host.call('startSeries', { code, year, next: serial });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    tell.done(isVoid ? `已作废 ${code}〔${year}〕${serial}号` : `${code}〔${year}〕下一个号是 ${serial}`);
    await refresh();
    onClose();
  };
  return (
    <Modal
      open
      title={isVoid ? '登记作废的号' : '下一个号'}
      okText={isVoid ? '作废' : '确定'}
      cancelText="取消"
      okButtonProps={{ disabled: isVoid && reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => void finish()}
    >
      <div className="dialog-body">
        <p>
          {code}〔{year}〕
          <InputNumber
            aria-label="序号"
            min={1}
            precision={0}
            value={serial}
            onChange={(next) => setSerial(next ?? 1)}
          />
          号
        </p>
        {isVoid ? (
          <label className="dialog-field">
            <span className="label">原因</span>
            <Input value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
        ) : (
          <p className="quiet">年中开始使用时，从纸质登记簿的下一个号接着编。</p>
        )}
      </div>
    </Modal>
  );
}

export function NumbersPart() {
  const { desk } = useDesk();
  const { value, error } = useAnswer('numbers', {});
  const [asked, setAsked] = useState<Asked>();
  const writes = desk.mode === 'write';
  if (error !== undefined) return <p>{sentences(error)}</p>;
  if (value === undefined) return null;
  if (value.length === 0)
    return <p className="quiet">还没有取过号。定稿一份有文号的文书后，这里按系列和年度登记。</p>;
  return (
    <>
      {value.map((series) => (
        <section key={`${series.code} ${series.year}`} className="series">
          <h2>
            {series.code}〔{series.year}〕
          </h2>
          <p>
            下一个号 {series.next}，已用 {series.taken.length} 个
            {series.gaps.length === 0 ? '，没有缺号。' : `，缺 ${series.gaps.join('、')}。`}
            {writes ? (
              <>
                <Button
                  size="small"
                  type="link"
                  onClick={() => setAsked({ what: 'void', series, serial: series.gaps[0] ?? series.next })}
                >
                  登记作废
                </Button>
                <Button
                  size="small"
                  type="link"
                  onClick={() => setAsked({ what: 'start', series, serial: series.next })}
                >
                  改下一个号
                </Button>
              </>
            ) : null}
          </p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">文号</th>
                <th scope="col">文书</th>
              </tr>
            </thead>
            <tbody>
              {series.taken.map((one) => (
                <tr key={one.serial}>
                  <td>{one.number}</td>
                  <td>
                    {one.void !== undefined ? (
                      <span className="quiet">作废：{one.void}</span>
                    ) : one.id === undefined ? (
                      one.title
                    ) : (
                      <Link href={`/papers/${one.id}`}>{one.title}</Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {asked === undefined ? null : <AskDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
