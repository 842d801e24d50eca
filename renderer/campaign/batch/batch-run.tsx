/** A batch on its way and what came of it: progress, a stop between two cases, numbers, refusals, its papers to print. */
import { Alert, Button, Modal, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CallError, Reply } from '../../../electron/contract';
import { ExportDialog } from '../../dialogs/export-dialog';
import { PrintDialog } from '../../dialogs/print-dialog';
import type { Summary } from '../../papers/filters';
import { useDesk } from '../../state/desk-state';
import { summariesOf } from '../../state/summaries';
import { type Done, type Part, type Refused } from './batch-calls';

interface Props {
  readonly words: string;
  readonly first: Part;
  /** What its papers are called. */
  readonly paperName: string;
  /** The cases of each call that is still to be made. */
  readonly rest: readonly (readonly string[])[];
  readonly ask: (ids: readonly string[]) => Promise<Reply<Part>>;
  readonly onClose: () => void;
}

function numbersOf(done: readonly Done[]): string {
  const numbers = [...new Set(done.map(({ number }) => number).filter((number) => number !== ''))];
  if (numbers.length === 0) return '';
  return numbers.length === 1 ? `，文号 ${numbers[0]!}` : `，文号 ${numbers[0]!} 至 ${numbers.at(-1)!}`;
}

function RefusedList({ refused, words }: { readonly refused: readonly Refused[]; readonly words: string }) {
  if (refused.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${refused.length} 件没有${words}，原样未动`}
      description={
        <ul className="seal-list">
          {refused.map(({ id, message, remedy }) => (
            <li key={id}>
              {id}：{message}。{remedy}
            </li>
          ))}
        </ul>
      }
    />
  );
}

export function BatchRun({ words, paperName, first, rest, ask, onClose }: Props) {
  const { host, refresh } = useDesk();
  const [{ done, refused }, setPart] = useState<Part>(first);
  const [running, setRunning] = useState(rest.length > 0);
  const [error, setError] = useState<CallError>();
  const [papers, setPapers] = useState<readonly Summary[]>();
  const [dialog, setDialog] = useState<'print' | 'export'>();
  const [stopping, setStopping] = useState(false);
  const stopped = useRef(false);
  const begun = useRef(false);
  const total = first.done.length + first.refused.length + rest.flat().length;

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void (async () => {
      for (const ids of rest) {
        if (stopped.current) break;
        const reply = await ask(ids);
        if (!reply.ok) {
          setError(reply.error);
          break;
        }
        const { done: more, refused: no } = reply.value;
        setPart((now) => ({ done: [...now.done, ...more], refused: [...now.refused, ...no] }));
      }
      setRunning(false);
      await refresh();
    })();
  });

  const openPapers = async (which: 'print' | 'export') => {
    const ids = [...new Set(done.flatMap(({ paper }) => (paper === '' ? [] : [paper])))];
    setPapers(await summariesOf(host, ids));
    setDialog(which);
  };
  const stop = () => {
    stopped.current = true;
    setStopping(true);
  };
  const left = total - done.length - refused.length;
  const withPapers = done.some(({ paper }) => paper !== '');
  if (papers !== undefined && dialog === 'print') return <PrintDialog papers={papers} onClose={onClose} />;
  if (papers !== undefined && dialog === 'export') return <ExportDialog papers={papers} onClose={onClose} />;
  return (
    <Modal
      open
      title={running ? `正在${words}…` : `已${words} ${done.length} 件`}
      onCancel={running ? stop : onClose}
      footer={
        running ? (
          <Button disabled={stopping} onClick={stop}>
            停下
          </Button>
        ) : (
          <>
            {withPapers ? (
              <>
                <Button onClick={() => void openPapers('print')}>打印{paperName}</Button>
                <Button onClick={() => void openPapers('export')}>导出{paperName}</Button>
              </>
            ) : null}
            <Button type="primary" onClick={onClose}>
              好
            </Button>
          </>
        )
      }
    >
      <div className="dialog-body">
        <Progress percent={Math.round(((total - left) / total) * 100)} />
        <p role="status">
          {running ? `${total - left} / ${total} 件` : `${words} ${done.length} 件${numbersOf(done)}。`}
          {!running && left > 0 ? `还有 ${left} 件没有办，仍是原来的状态。` : ''}
        </p>
        {error === undefined ? null : (
          <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
        )}
        <RefusedList refused={refused} words={words} />
      </div>
    </Modal>
  );
}
