/** One of the two lists with what can be done to it; every change is one save that can be taken back. */
import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useDesk } from '../state/desk-state';
import type { Column } from './columns';
import { EntriesTable } from './entries-table';
import { duplicatesIn, merged } from './merge';
import { MergedDrafts, type MergedNames } from './merged-drafts';
import { MergeDialog } from './merge-dialog';
import { PasteDialog } from './paste-dialog';
import type { Entry, Registry } from './registry-types';

interface Props<T extends Entry> {
  readonly tools: (onNew: () => void, onPaste: () => void, writes: boolean) => ReactNode;
  readonly text: string;
  readonly registry: Registry;
  readonly entries: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly blank: () => T;
  /** 单位, 人员. */
  readonly word: string;
  readonly replaced: (entries: readonly T[]) => Registry;
  readonly onChange: (next: Registry, words: string) => Promise<boolean>;
}

export function EntryList<T extends Entry>(props: Props<T>) {
  const { tools, text, registry, entries, columns, blank, word, replaced, onChange } = props;
  const { desk } = useDesk();
  const writes = desk.mode === 'write';
  const [editing, setEditing] = useState<T>();
  const [pasting, setPasting] = useState(false);
  const [merging, setMerging] = useState<readonly Entry[]>();
  const [became, setBecame] = useState<MergedNames>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const twice = useMemo(() => duplicatesIn(entries), [entries]);
  const picked = entries.filter(({ id }) => chosen.has(id));

  const keep = async (entry: T) => {
    const known = entries.some(({ id }) => id === entry.id);
    const next = known ? entries.map((one) => (one.id === entry.id ? entry : one)) : [entry, ...entries];
    if (await onChange(replaced(next), known ? `已修改“${entry.name}”` : `已新增“${entry.name}”`))
      setEditing(undefined);
  };
  const remove = async () => {
    const words = picked.length === 1 ? `“${picked[0]?.name ?? ''}”` : ` ${picked.length} 条${word}`;
    if (await onChange(replaced(entries.filter(({ id }) => !chosen.has(id))), `已删除${words}`))
      setChosen(new Set());
  };
  const take = async (fresh: readonly T[]) => {
    if (await onChange(replaced([...entries, ...fresh]), `已加入 ${fresh.length} 条${word}`))
      setPasting(false);
  };
  const merge = async (kept: Entry, others: readonly Entry[]) => {
    const words = `已把 ${others.length + 1} 条合并为“${kept.name}”`;
    if (!(await onChange(merged(registry, kept, others), words))) return;
    setMerging(undefined);
    setChosen(new Set());
    const names = [...new Set(others.map(({ name }) => name))].filter((name) => name !== kept.name);
    setBecame(names.length === 0 ? undefined : { kept: kept.name, names });
  };
  const [firstTwice] = twice;

  return (
    <section className="registry" aria-label={word}>
      {tools(
        () => setEditing(blank()),
        () => setPasting(true),
        writes,
      )}
      {became !== undefined && writes ? (
        <MergedDrafts merged={became} onDone={() => setBecame(undefined)} />
      ) : firstTwice === undefined || !writes ? (
        <span />
      ) : (
        <p className="registry-note">
          有 {twice.length} 组可能重复，例如“{firstTwice.map(({ name }) => name).join('”“')}”。
          <Button size="small" onClick={() => setMerging(firstTwice)}>
            看一看
          </Button>
        </p>
      )}
      <EntriesTable
        entries={entries}
        columns={columns}
        text={text}
        writes={writes}
        chosen={chosen}
        onChosen={setChosen}
        editing={editing}
        onEdit={setEditing}
        onKeep={(entry) => void keep(entry)}
      />
      {picked.length > 0 && writes ? (
        <div className="selection-bar" role="toolbar" aria-label={`对选中的${word}`}>
          <span className="selection-count" role="status">
            已选 {picked.length} 条
          </span>
          {picked.length > 1 ? <Button onClick={() => setMerging(picked)}>合并</Button> : null}
          <Button onClick={() => void remove()}>删除</Button>
          <Button type="text" onClick={() => setChosen(new Set())}>
            取消选择
          </Button>
        </div>
      ) : null}
      {pasting ? (
        <PasteDialog
          title={`粘贴${word}名单`}
          columns={columns}
          known={entries}
          blank={blank}
          onTake={(fresh) => void take(fresh)}
          onClose={() => setPasting(false)}
        />
      ) : null}
      {merging === undefined ? null : (
        <MergeDialog
          entries={merging}
          onMerge={(kept, others) => void merge(kept, others)}
          onClose={() => setMerging(undefined)}
        />
      )}
    </section>
  );
}
