/** The annexes of a paper: text typed here, another of the desk's papers, or a record file. */
import { FileAddOutlined, FileSearchOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback } from 'react';
import type { Envelope } from '../../../templates/kind';
import { getIn } from '../../state/paths';
import { useForm, useLocked } from '../form-context';
import { RowCard } from '../rows/row-card';
import { useRows } from '../rows/use-rows';
import { AnnexFields } from './annex-fields';

interface Props {
  readonly path: string;
  readonly value: unknown;
  readonly labelId: string;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function stateOf(annex: unknown, kindTitle: (kind: string) => string): string {
  const kind = getIn(annex, 'record.kind');
  if (typeof kind === 'string') return kindTitle(kind);
  return getIn(annex, 'file') === undefined ? '文字' : '文件';
}

export function AnnexesField({ path, value, labelId }: Props) {
  const { rows, keys, open, actions } = useRows(path, value, '附件');
  const { chooseRecord, choosePaper, kindTitle } = useForm();
  const locked = useLocked();
  const add = async (choose: () => Promise<Envelope | undefined>) => {
    const record = await choose();
    if (record !== undefined)
      actions.insert(rows.length, { title: asText(getIn(record.data, 'title')), record });
  };
  const body = useCallback((at: string, annex: unknown) => <AnnexFields path={at} annex={annex} />, []);
  return (
    <div className="rows" role="group" aria-labelledby={labelId}>
      {rows.length === 0 ? <p className="help">没有附件。</p> : null}
      {rows.map((annex, n) => (
        <RowCard
          key={keys[n]}
          actions={actions}
          path={path}
          rowKey={keys[n]!}
          index={n}
          count={rows.length}
          row={annex}
          open={open.has(keys[n]!)}
          rowName="附件"
          title={asText(getIn(annex, 'title')).trim()}
          state={stateOf(annex, kindTitle)}
          blank={undefined}
          body={body}
        />
      ))}
      {locked ? null : (
        <div className="row-adders">
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => actions.insert(rows.length, { title: '', text: '' })}
          >
            添加文字附件
          </Button>
          <Button
            size="small"
            icon={<FileSearchOutlined aria-hidden />}
            onClick={() => void add(choosePaper)}
          >
            以另一份文书为附件
          </Button>
          <Button
            size="small"
            type="text"
            icon={<FileAddOutlined aria-hidden />}
            onClick={() => void add(chooseRecord)}
          >
            以记录文件为附件
          </Button>
        </div>
      )}
    </div>
  );
}
