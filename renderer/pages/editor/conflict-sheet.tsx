/** Another window saved the same paper: both sides field by field; nothing is written before one is chosen of each. */
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import type { Form } from '../../../templates/form';
import { differences, withTheirs } from '../../state/diff-data';
import { momentWords } from '../../state/moments';
import type { Stored } from '../../state/saver';
import { Compare } from './compare';

interface Props {
  readonly form: Form;
  readonly mine: unknown;
  readonly stored: Stored;
  readonly onSettle: (data: unknown) => void;
}

export function ConflictSheet({ form, mine, stored, onSettle }: Props) {
  const list = useMemo(() => differences(form, mine, stored.record.data), [form, mine, stored]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const take = (path: string, theirs: boolean) =>
    setTaken(theirs ? new Set([...taken, path]) : new Set([...taken].filter((one) => one !== path)));
  const all = (theirs: boolean) => setTaken(new Set(theirs ? list.map(({ path }) => path) : []));
  const settle = () =>
    onSettle(
      withTheirs(
        mine,
        list.filter(({ path }) => taken.has(path)),
      ),
    );
  return (
    <Modal
      open
      width={960}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title="这份文书在另一个窗口也改过"
      footer={
        <Button type="primary" onClick={settle}>
          按选定的保存
        </Button>
      }
    >
      <p>
        另一个窗口在{momentWords(stored.summary.modified, new Date())}
        保存过。你的修改还没有写入，两边的内容都在。请逐项选定要保留的一边：
      </p>
      {list.length === 0 ? (
        <p>两边的内容相同。</p>
      ) : (
        <>
          <div className="compare-all">
            <Button size="small" onClick={() => all(false)}>
              全部用我的
            </Button>
            <Button size="small" onClick={() => all(true)}>
              全部用另一个窗口的
            </Button>
          </div>
          <Compare list={list} mine="我的" theirs="另一个窗口的" taken={taken} onTake={take} />
        </>
      )}
    </Modal>
  );
}
