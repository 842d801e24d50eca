/** The head of the editor: which paper, how it stands with it, whether it is saved, and what can be done. */
import {
  DownOutlined,
  EllipsisOutlined,
  ExportOutlined,
  LockOutlined,
  PrinterOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Segmented } from 'antd';
import { memo } from 'react';
import type { Command } from '../../state/commands';
import type { SaveState, Summary } from '../../state/saver';
import { saveWords, stateNames } from './save-words';
import type { TableView } from './use-table-view';

interface Props {
  readonly title: string;
  readonly kindTitle: string;
  readonly summary: Summary;
  readonly save: SaveState;
  readonly locked: boolean;
  /** Kept versions. */
  readonly versions: number;
  readonly exports: readonly Command[];
  readonly print: Command;
  /** 定稿, or 印发 of a final paper. */
  readonly next: Command | undefined;
  readonly more: readonly Command[];
  readonly onVersions: () => void;
  readonly busy: boolean;
  readonly view: TableView;
}

const menuOf = (commands: readonly Command[]) => ({
  items: commands.map(({ id, words, keys }) => ({ key: id, label: words, ...(keys ? { extra: keys } : {}) })),
  onClick: ({ key }: { key: string }) => commands.find(({ id }) => id === key)?.run(),
});

export const EditorHead = memo(function EditorHead(props: Props) {
  const { title, kindTitle, summary, save, locked, versions, exports, print, next, more, onVersions, busy } =
    props;
  const { tables, table, showForm, showTable } = props.view;
  return (
    <header className="top">
      <h1 title={title}>{title === '' ? `未写标题的${kindTitle}` : title}</h1>
      <p className="state">
        <span className={`paper-state paper-state-${summary.state}`}>
          {locked ? <LockOutlined aria-hidden /> : null} {stateNames[summary.state]}
        </span>
        <button type="button" className="link" title="各版的内容，可以比较和恢复" onClick={onVersions}>
          第 {versions + 1} 版
        </button>
        <span className={`saved saved-${save.at}`} role="status">
          {saveWords(save)}
        </span>
      </p>
      <div className="actions">
        {tables.length > 0 ? (
          <Segmented
            aria-label="写法"
            options={['表单', '表格']}
            value={table === undefined ? '表单' : '表格'}
            onChange={(value) => (value === '表格' ? showTable() : showForm())}
          />
        ) : null}
        <Dropdown trigger={['click']} menu={menuOf(exports)}>
          <Button icon={<ExportOutlined aria-hidden />} loading={busy}>
            导出 <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
        <Button icon={<PrinterOutlined aria-hidden />} title={print.keys} onClick={print.run}>
          打印
        </Button>
        {next === undefined ? null : (
          <Button type="primary" onClick={next.run}>
            {next.words}
          </Button>
        )}
        <Dropdown trigger={['click']} menu={menuOf(more)} placement="bottomRight">
          <Button icon={<EllipsisOutlined aria-hidden />} aria-label="更多" title="更多" />
        </Dropdown>
      </div>
    </header>
  );
});
