/** The window's head: whose papers, which kind, what can be done, and whether it is saved. */
import { FilePdfOutlined, FileWordOutlined, FolderOpenOutlined, SaveOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select, Tooltip } from 'antd';
import type { Kind } from '../../templates/kind';
import { stateWords, type OpenRecord } from '../state/open-record';
import type { Jobs } from '../state/use-jobs';

interface Props {
  readonly office: string;
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly record: OpenRecord;
  readonly jobs: Jobs;
  /** The browser had no room for the draft. */
  readonly unkept: boolean;
  /** Stored on the desk: kinds, examples and files are chosen elsewhere. */
  readonly stored: boolean;
  readonly onKind: (slug: string) => void;
  readonly onSample: (name: string) => void;
  readonly onOpen: () => void;
}

export function TopBar(props: Props) {
  const { office, kinds, kind, record, jobs, unkept, stored, onKind, onSample, onOpen } = props;
  const { running, outcome, save, exportAs } = jobs;
  const samples = kind.samples.map(({ name }) => ({ key: name, label: name }));
  return (
    <header className="top">
      {stored ? (
        <h1>{kind.title}</h1>
      ) : (
        <>
          <h1>督办文书</h1>
          <span className="office">{office}</span>
          <Select
            className="kinds"
            aria-label="文种"
            value={kind.slug}
            options={kinds.map(({ slug, title }) => ({ value: slug, label: title }))}
            listHeight={400}
            onChange={onKind}
          />
          <Dropdown trigger={['click']} menu={{ items: samples, onClick: ({ key }) => onSample(key) }}>
            <Button type="text">换成示例…</Button>
          </Dropdown>
        </>
      )}
      <p className="state" role="status">
        {outcome === '' ? null : <span className="outcome">{outcome}</span>}
        <span>{unkept ? '内容太多，窗口关闭前请先保存' : stateWords(record)}</span>
      </p>
      <div className="actions">
        {stored ? null : (
          <Button icon={<FolderOpenOutlined aria-hidden />} onClick={onOpen}>
            打开记录
          </Button>
        )}
        <Tooltip title="Ctrl+S" mouseEnterDelay={0.5}>
          <Button icon={<SaveOutlined aria-hidden />} loading={running === 'save'} onClick={save}>
            保存记录
          </Button>
        </Tooltip>
        <Button
          icon={<FileWordOutlined aria-hidden />}
          loading={running === 'docx'}
          onClick={() => exportAs('docx')}
        >
          导出 DOCX
        </Button>
        <Button
          type="primary"
          icon={<FilePdfOutlined aria-hidden />}
          loading={running === 'pdf'}
          onClick={() => exportAs('pdf')}
        >
          导出 PDF
        </Button>
      </div>
    </header>
  );
}
