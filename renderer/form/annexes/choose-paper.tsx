/** Chooses one of the desk's papers by words, number or pinyin initials. */
import { Input, Modal } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Envelope } from '../../../templates/kind';
import type { Output } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';

type Line = Output<'find'>['rows'][number];

interface Props {
  /** Not offered: the paper itself. */
  readonly except: string;
  readonly kindTitle: (kind: string) => string;
  readonly onChoose: (record: Envelope | undefined) => void;
}

const shown = 30;
const pauseMs = 120;

export function ChoosePaper({ except, kindTitle, onChoose }: Props) {
  const { host } = useDesk();
  const tell = useTell();
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly Line[]>();
  const [active, setActive] = useState(0);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void host.call('find', { text, count: shown }).then((reply) => {
        if (!current) return;
        setLines(reply.ok ? reply.value.rows.filter((row) => row.id !== except) : []);
        setActive(0);
        if (!reply.ok) tell.wrong(reply.error);
      });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, text, except, tell]);

  const choose = async (line: Line | undefined) => {
    if (line === undefined) return;
    const reply = await host.call('read', { id: line.id });
    if (reply.ok) onChoose(reply.value.record);
    else tell.wrong(reply.error);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || lines === undefined || lines.length === 0) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % lines.length);
    else if (event.key === 'ArrowUp') setActive((active + lines.length - 1) % lines.length);
    else if (event.key === 'Enter') void choose(lines[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open title="以另一份文书为附件" footer={null} width={640} onCancel={() => onChoose(undefined)}>
      <Input
        value={text}
        autoFocus
        role="combobox"
        aria-label="查找文书"
        aria-expanded={(lines?.length ?? 0) > 0}
        aria-controls="choose-paper"
        aria-activedescendant={`choose-paper-${active}`}
        placeholder="标题、文号、单位，或拼音首字母"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keys}
      />
      <ul id="choose-paper" className="paper-lines" role="listbox" aria-label="文书">
        {(lines ?? []).map((line, n) => (
          <li
            key={line.id}
            id={`choose-paper-${n}`}
            role="option"
            aria-selected={n === active}
            className="option"
            onClick={() => void choose(line)}
          >
            <span className="option-words">{line.title === '' ? '（没有标题）' : line.title}</span>
            <span className="option-note">
              {[kindTitle(line.kind), line.number, line.date].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {lines?.length === 0 ? (
        <p className="help">
          没有找到{text === '' ? '其他文书' : `“${text}”`}。试试文号、单位名称或拼音首字母。
        </p>
      ) : null}
    </Modal>
  );
}
