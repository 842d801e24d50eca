/** Ctrl+K: finds papers, units and commands as they are typed, by words or pinyin initials; the keyboard is enough. */
import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PaletteEntry } from './palette-entries';
import { usePaletteEntries } from './palette-entries';

interface Props {
  readonly onClose: () => void;
}

const idOf = (n: number): string => `palette-${n}`;

export function Palette({ onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { entries, asked } = usePaletteEntries(typed);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.min(at, Math.max(0, entries.length - 1));

  useEffect(() => {
    list.current?.querySelector(`#${idOf(current)}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((current + step + entries.length) % Math.max(1, entries.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(entries[current]);
    }
  };

  return (
    <Modal
      open
      title="搜索与命令"
      footer={null}
      width={640}
      className="palette"
      onCancel={onClose}
      closable={false}
      destroyOnHidden
    >
      <Input
        autoFocus
        prefix={<SearchOutlined aria-hidden />}
        role="combobox"
        aria-label="搜索文书、单位、文号和命令"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={entries.length === 0 ? undefined : idOf(current)}
        placeholder="名称、文号、单位，或拼音首字母，例如 zgqk"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label="结果" className="palette-list">
        {entries.map((entry, n) => (
          <div
            key={entry.id}
            id={idOf(n)}
            role="option"
            aria-selected={n === current}
            className="palette-line"
            onMouseMove={() => setAt(n)}
            onClick={() => choose(entry)}
          >
            <span className="palette-group">{entry.group}</span>
            <span className="palette-words">{entry.words}</span>
            <span className="palette-note">{entry.note}</span>
          </div>
        ))}
      </div>
      {entries.length === 0 && asked ? (
        <p className="palette-none" role="status">
          没有找到“{typed}”。试试文号、单位名称或拼音首字母，例如 xhd。
        </p>
      ) : null}
    </Modal>
  );
}
