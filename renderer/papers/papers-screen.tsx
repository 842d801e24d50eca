/** 文书: all papers of the desk, found, filtered, sorted, previewed, and what is done with many at once. */
import { DeleteOutlined, ImportOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type DragEvent } from 'react';
import { useSearch } from 'wouter';
import { derivations } from '../../templates/derive/derivations';
import { SealDialog } from '../archive/seal-dialog';
import { hasTasks, RegisterTasks } from '../campaign/exchange/register-tasks';
import { DeriveDialog } from '../dialogs/derive-dialog';
import { ExportDialog } from '../dialogs/export-dialog';
import { FinaliseDialog } from '../dialogs/finalise-dialog';
import { PrintDialog } from '../dialogs/print-dialog';
import { PurgeDialog } from '../dialogs/purge-dialog';
import { useCommands, type Command } from '../state/commands';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';
import { EmptyList } from './empty-list';
import { FilterChips } from './filter-chips';
import { addressOf, isNarrowed, readFilters, sortedBy, widened, type Filters, type Summary } from './filters';
import { PaperPreview } from './paper-preview';
import { PapersGrid } from './papers-grid';
import { useSelection } from '../list/selection';
import { SelectionBar, type PaperAction } from './selection-bar';
import { useHover } from './use-hover';
import { usePaperActions } from './use-paper-actions';
import { usePapers } from './use-papers';
import { useTakeFiles } from './use-take-files';

type Asked = { readonly dialog: PaperAction; readonly rows: readonly Summary[] } | undefined;

/** Goes to a list; typing leaves no steps behind. */
const show = (filters: Filters, replace = false) => go(addressOf(filters), { replace });

export function PapersScreen() {
  const search = useSearch();
  const filters = useMemo(() => readFilters(search), [search]);
  const { desk } = useDesk();
  const papers = usePapers(filters);
  const selection = useSelection<Summary>();
  const actions = usePaperActions();
  const files = useTakeFiles();
  const tell = useTell();
  const box = useRef<InputRef>(null);
  const [asked, setAsked] = useState<Asked>();
  const [current, setCurrent] = useState(0);
  const [preview, setPreview] = useState(false);
  const { hovered, onHover } = useHover();
  const [dragged, setDragged] = useState(false);
  const writes = desk.mode === 'write';
  const row = papers.at(Math.min(current, Math.max(0, papers.total - 1)));

  useEffect(() => {
    document.title = `${filters.bin ? '回收站' : '文书'} — 督办文书`;
  }, [filters.bin]);

  const { clear } = selection;
  const change = (next: Filters, replace = false) => {
    setCurrent(0);
    if (next.bin !== filters.bin) clear();
    show(next, replace);
  };

  const open = (one: Summary) => {
    if (filters.bin) tell.done('回收站里的文书先恢复，再打开');
    else go(`/papers/${one.id}`);
  };
  const act = (action: PaperAction, rows: readonly Summary[]) => {
    if (rows.length === 0) return;
    if (['print', 'export', 'finalise', 'derive', 'register', 'seal', 'purge'].includes(action))
      setAsked({ dialog: action, rows });
    else {
      if (action === 'remove') void actions.remove(rows).then(clear);
      if (action === 'restore') void actions.restore(rows).then(clear);
      if (action === 'duplicate') void actions.duplicate(rows).then(clear);
      if (action === 'issue') void actions.issue(rows).then(clear);
    }
  };
  const chosen = useMemo(() => [...selection.chosen.values()], [selection.chosen]);
  const subject = useMemo(() => (chosen.length > 0 ? chosen : row === undefined ? [] : [row]), [chosen, row]);
  const derivable = (rows: readonly Summary[]) =>
    rows.length === 1 && derivations.some(({ from }) => from === rows[0]?.kind);

  const commands = useMemo<readonly Command[]>(
    () => [
      { id: 'find', words: '在列表里查找', keys: 'Ctrl+F', run: () => box.current?.focus({ cursor: 'all' }) },
      ...(subject.length === 0
        ? []
        : [
            {
              id: 'print',
              words: '打印选中的文书',
              keys: 'Ctrl+P',
              run: () => setAsked({ dialog: 'print', rows: subject }),
            },
            {
              id: 'export',
              words: '导出选中的文书',
              keys: 'Ctrl+Shift+E',
              run: () => setAsked({ dialog: 'export', rows: subject }),
            },
          ]),
      ...(writes ? [{ id: 'import', words: '从文件导入文书', also: '打开记录', run: files.choose }] : []),
    ],
    [subject, writes, files],
  );
  useCommands(commands);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    if (writes) files.drop([...event.dataTransfer.files]);
  };
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    clear();
  };
  const empty = !papers.asking && papers.total === 0;
  const rows = asked?.rows ?? [];

  return (
    <section
      className="papers"
      aria-label={filters.bin ? '回收站' : '文书'}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(writes && event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setDragged(false);
      }}
      onDrop={onDrop}
    >
      <div className="papers-top">
        <h1>{filters.bin ? '回收站' : '文书'}</h1>
        <Input
          ref={box}
          allowClear
          className="papers-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label="查找文书"
          placeholder="名称、正文、文号、单位，或拼音首字母"
          value={filters.text}
          onChange={(event) => change({ ...filters, text: event.target.value }, true)}
        />
        <span className="papers-total" role="status">
          {papers.asking ? '' : `共 ${papers.total} 份`}
          {filters.bin && papers.total > 0 ? '，放满 30 天的自动彻底删除' : ''}
          {papers.partial && filters.text !== '' ? '，正文还在读取' : ''}
        </span>
        {filters.bin ? (
          <>
            <Button onClick={() => change(readFilters(''))}>回到文书</Button>
            {writes && papers.total > 0 ? (
              <Button onClick={() => void papers.all().then((all) => act('purge', all))}>清空回收站</Button>
            ) : null}
          </>
        ) : (
          <>
            {writes ? (
              <Button icon={<ImportOutlined aria-hidden />} onClick={files.choose}>
                导入
              </Button>
            ) : null}
            <Button
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => change({ ...readFilters(''), bin: true })}
            >
              回收站{desk.counts.bin > 0 ? ` ${desk.counts.bin}` : ''}
            </Button>
          </>
        )}
      </div>
      {empty && !isNarrowed(filters) ? null : (
        <FilterChips facets={papers.facets} filters={filters} onChange={change} />
      )}
      {empty ? (
        isNarrowed(filters) ? (
          <div className="nothing" role="status">
            <p>
              没有找到{filters.text === '' ? '符合条件的文书' : `“${filters.text}”`}
              。试试文号、企业名称或拼音首字母，例如 xhd。
            </p>
            <Button onClick={() => change(widened(filters))}>显示全部</Button>
          </div>
        ) : filters.bin ? (
          <p className="nothing">回收站是空的。</p>
        ) : (
          <EmptyList writes={writes} onImport={files.choose} />
        )
      ) : (
        <div className="papers-work">
          <PapersGrid
            papers={papers}
            filters={filters}
            selection={selection}
            current={Math.min(current, Math.max(0, papers.total - 1))}
            onCurrent={setCurrent}
            onSort={(key) => change(sortedBy(filters, key))}
            onOpen={open}
            onPreview={() => setPreview(!preview)}
            onAct={(what, one) => (what === 'preview' ? setPreview(true) : act(what, [one]))}
            onHover={onHover}
            onDelete={(some) => (writes ? act(filters.bin ? 'purge' : 'remove', some) : undefined)}
          />
          {preview && row !== undefined && !filters.bin ? (
            <PaperPreview row={row} onClose={() => setPreview(false)} />
          ) : hovered === undefined || filters.bin ? null : (
            <div className="preview-hover">
              <PaperPreview row={hovered} onClose={() => onHover(undefined)} />
            </div>
          )}
        </div>
      )}
      {empty ? null : chosen.length > 0 ? (
        <SelectionBar
          rows={chosen}
          bin={filters.bin}
          writes={writes}
          derives={derivable(chosen)}
          registers={chosen.length === 1 && chosen.every(hasTasks)}
          onAction={(action) => act(action, chosen)}
          onClear={clear}
        />
      ) : (
        <p className="papers-keys">↑↓ 选择 · Enter 打开 · Space 预览 · Ctrl+Space 选中 · Delete 移到回收站</p>
      )}
      {dragged ? <p className="drop-here">放下即导入：.json 或 .duban 文书记录</p> : null}
      {asked?.dialog === 'export' ? <ExportDialog papers={rows} onClose={close} /> : null}
      {asked?.dialog === 'print' ? <PrintDialog papers={rows} onClose={close} /> : null}
      {asked?.dialog === 'finalise' ? <FinaliseDialog papers={rows} onClose={close} onDone={done} /> : null}
      {asked?.dialog === 'derive' && rows[0] !== undefined ? (
        <DeriveDialog paper={rows[0]} onClose={close} />
      ) : null}
      {asked?.dialog === 'register' && rows[0] !== undefined ? (
        <RegisterTasks paper={rows[0]} onClose={close} />
      ) : null}
      {asked?.dialog === 'seal' ? (
        <SealDialog papers={rows.filter(({ state }) => state !== 'draft')} onClose={close} onDone={done} />
      ) : null}
      {asked?.dialog === 'purge' ? <PurgeDialog papers={rows} onClose={close} onDone={done} /> : null}
    </section>
  );
}
