/** The kinds of paper to begin with: those used last, then all by group; typed words or pinyin initials narrow them. */
import { Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { grouped } from '../../templates/kind-groups';
import { kinds } from '../../templates/kinds/index';
import { useDesk } from '../state/desk-state';
import { matches } from '../state/initials';
import { kindOf } from '../state/kind-of';

interface Props {
  readonly onChoose: (kind: string) => void;
  readonly onClose: () => void;
}

interface Group {
  readonly title: string;
  readonly kinds: readonly { readonly slug: string; readonly title: string }[];
}

const RECENT = 5;
/** Papers changed last that are looked at for their kinds. */
const LOOKED_AT = 40;

/** Kinds of the papers changed last, the latest first. */
function useRecentKinds(): readonly string[] {
  const { host } = useDesk();
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void host.call('find', { count: LOOKED_AT }).then((reply) => {
      if (current && reply.ok)
        setRecent([...new Set(reply.value.rows.map(({ kind }) => kind))].slice(0, RECENT));
    });
    return () => {
      current = false;
    };
  }, [host]);
  return recent;
}

const idOf = (n: number): string => `new-kind-${n}`;

export function NewMenu({ onChoose, onClose }: Props) {
  const field = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const recent = useRecentKinds();
  const list = useRef<HTMLDivElement>(null);

  const groups = useMemo((): readonly Group[] => {
    if (typed.trim() !== '') {
      const found = kinds.filter(({ title }) => matches(title, typed));
      return found.length === 0 ? [] : [{ title: `找到 ${found.length} 种`, kinds: found }];
    }
    const all = grouped(kinds);
    return recent.length === 0 ? all : [{ title: '最近用过', kinds: recent.map(kindOf) }, ...all];
  }, [typed, recent]);
  /** Where each group begins among the options: a kind may stand in two. */
  const starts = groups.map((_, n) => groups.slice(0, n).reduce((sum, group) => sum + group.kinds.length, 0));
  const options = groups.flatMap((group) => group.kinds);
  const current = Math.min(at, Math.max(0, options.length - 1));

  // at once, not when the menu has come to rest: whoever presses Ctrl+N goes on typing
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector(`#${idOf(current)}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  /** The place in the group before or behind that stands beside this one. */
  const beside = (step: 1 | -1): number => {
    const own = starts.filter((start) => start <= current).length - 1;
    const next = (own + step + groups.length) % groups.length;
    return starts[next]! + Math.min(current - starts[own]!, groups[next]!.kinds.length - 1);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const count = options.length;
    if (key === 'Escape') onClose();
    else if (count === 0) return;
    else if (key === 'ArrowDown') setAt((current + 1) % count);
    else if (key === 'ArrowUp') setAt((current - 1 + count) % count);
    else if (key === 'ArrowRight' && typed === '') setAt(beside(1));
    else if (key === 'ArrowLeft' && typed === '') setAt(beside(-1));
    else if (key === 'Enter') onChoose(options[current]!.slug);
    else return;
    event.preventDefault();
  };

  return (
    <div className="new-menu" onKeyDown={onKey}>
      <Input
        ref={field}
        role="combobox"
        aria-label="新建哪种文书"
        aria-expanded
        aria-controls="new-kinds"
        aria-activedescendant={options.length === 0 ? undefined : idOf(current)}
        placeholder="文种名称，或拼音首字母，例如 dbd"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div ref={list} id="new-kinds" role="listbox" aria-label="文种" className="new-groups">
        {groups.map((group, which) => (
          <div key={group.title} role="group" aria-label={group.title} className="new-group">
            <div className="new-group-title" aria-hidden>
              {group.title}
            </div>
            {group.kinds.map(({ slug, title }, n) => {
              const own = starts[which]! + n;
              return (
                <div
                  key={slug}
                  id={idOf(own)}
                  role="option"
                  aria-selected={own === current}
                  className="new-kind"
                  onMouseMove={() => setAt(own)}
                  onClick={() => onChoose(slug)}
                >
                  {title}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {options.length === 0 ? (
        <p className="palette-none" role="status">
          没有叫“{typed}”的文种。换个说法，或清空后从下面选。
        </p>
      ) : null}
    </div>
  );
}
