/** Find and replace over all texts of the record, with the count and the place in words. */
import { CloseOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Form } from '../../../templates/form';
import { findIn, replacedIn, type Match } from '../../state/find-text';
import type { Looked } from '../../state/looked';
import { isWithin } from '../../state/paths';
import type { RecordStore } from '../../state/record-store';

interface Props {
  readonly form: Form;
  readonly store: RecordStore;
  readonly data: unknown;
  readonly locked: boolean;
  /** Path of what alone is looked through; '' for the whole record. */
  readonly within: string;
  /** Counts up when Ctrl+F is pressed again. */
  readonly turn: number;
  readonly onShow: (path: string) => void;
  /** Told whatever is typed, and each place the bar goes to. */
  readonly onLook: (looked: Looked) => void;
  readonly onClose: (match: Match | undefined) => void;
}

/** Characters of the text shown on each side. */
const around = 12;

function Context({ match }: { readonly match: Match }) {
  const { text, start, end } = match;
  return (
    <span className="find-context">
      {match.label}：{start > around ? '…' : ''}
      {text.slice(Math.max(0, start - around), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + around)}
      {text.length > end + around ? '…' : ''}
    </span>
  );
}

export function FindBar(props: Props) {
  const { form, store, data, locked, within, turn, onShow, onLook, onClose } = props;
  const [words, setWords] = useState('');
  const [by, setBy] = useState('');
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const find = useCallback(
    (whole: unknown, wanted: string) =>
      findIn(form, whole, wanted).filter((match) => isWithin(match.path, within)),
    [form, within],
  );
  const matches = useMemo(() => find(data, words), [find, data, words]);
  const current = matches.length === 0 ? undefined : matches[Math.min(at, matches.length - 1)];
  const place = current === undefined ? 0 : matches.indexOf(current);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [turn]);

  const path = current?.path ?? '';
  const start = current?.start ?? 0;
  useEffect(() => onLook({ words, path, start, left: false }), [onLook, words, path, start]);

  const goTo = (n: number, list = matches) => {
    if (list.length === 0) return;
    const next = (n + list.length) % list.length;
    setAt(next);
    setSaid('');
    onShow(list[next]!.path);
  };
  const type = (text: string) => {
    setWords(text);
    setAt(0);
    setSaid('');
    const [first] = find(data, text);
    if (first !== undefined) onShow(first.path);
  };
  const replaceOne = () => {
    if (current === undefined) return;
    const next = replacedIn(data, [current], by);
    store.replace(next, current.path);
    const left = find(next, words);
    // what was put in may hold the words again: go on behind it
    const after = left.findIndex(
      (one) =>
        (one.path === current.path && one.start >= current.start + by.length) || matches.indexOf(current) < 0,
    );
    goTo(after >= 0 ? after : Math.min(place, Math.max(0, left.length - 1)), left);
  };
  const replaceAll = () => {
    if (matches.length === 0) return;
    store.replace(replacedIn(data, matches, by), matches[0]!.path);
    setSaid(`已替换 ${matches.length} 处`);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose(current);
    else if (event.key === 'Enter') goTo(place + (event.shiftKey ? -1 : 1));
    else {
      // the bar's own texts have the browser's undo
      if ((event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key)) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const count = words === '' ? '' : matches.length === 0 ? '没有找到' : `${place + 1} / ${matches.length}`;
  return (
    <div className="find-bar" role="search" aria-label="查找和替换">
      <input
        ref={input}
        className="control"
        aria-label="查找"
        placeholder="查找"
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={keys}
      />
      <span className="find-count" role="status">
        {said === '' ? count : said}
      </span>
      <Button
        size="small"
        type="text"
        icon={<UpOutlined aria-hidden />}
        aria-label="上一处"
        title="上一处（Shift+Enter）"
        disabled={matches.length === 0}
        onClick={() => goTo(place - 1)}
      />
      <Button
        size="small"
        type="text"
        icon={<DownOutlined aria-hidden />}
        aria-label="下一处"
        title="下一处（Enter）"
        disabled={matches.length === 0}
        onClick={() => goTo(place + 1)}
      />
      {locked ? null : (
        <>
          <input
            className="control"
            aria-label="替换为"
            placeholder="替换为"
            value={by}
            onChange={(event) => setBy(event.target.value)}
            onKeyDown={keys}
          />
          <Button size="small" disabled={current === undefined} onClick={replaceOne}>
            替换
          </Button>
          <Button size="small" disabled={matches.length === 0} onClick={replaceAll}>
            全部替换
          </Button>
        </>
      )}
      {current === undefined ? <span className="find-context" /> : <Context match={current} />}
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined aria-hidden />}
        aria-label="关闭查找"
        title="关闭（Esc）"
        onClick={() => onClose(current)}
      />
    </div>
  );
}
