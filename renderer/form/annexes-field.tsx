/** The annexes of a paper: text typed here, another record put in, or a file that stands beside the record. */
import { FileAddOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { getIn, joinPath } from '../state/paths';
import { useForm } from './form-context';
import { RowCard } from './row-card';
import { useRows } from './use-rows';

interface Props {
  readonly path: string;
  readonly value: unknown;
  readonly labelId: string;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export function AnnexesField({ path, value, labelId }: Props) {
  const list = useRows(path, value, '附件');
  const { chooseRecord } = useForm();
  const addRecord = async () => {
    const record = await chooseRecord();
    if (record === undefined) return;
    list.insert(list.rows.length, { title: asText(getIn(record.data, 'title')), record });
  };
  return (
    <div className="rows" role="group" aria-labelledby={labelId}>
      {list.rows.length === 0 ? <p className="help">没有附件。</p> : null}
      {list.rows.map((annex, n) => (
        <RowCard
          key={n}
          list={list}
          path={path}
          index={n}
          rowName="附件"
          title={asText(getIn(annex, 'title')).trim()}
        >
          {() => <AnnexFields path={joinPath(path, n)} annex={annex} />}
        </RowCard>
      ))}
      <div className="row-adders">
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => list.insert(list.rows.length, { title: '', text: '' })}
        >
          添加文字附件
        </Button>
        <Button size="small" icon={<FileAddOutlined aria-hidden />} onClick={() => void addRecord()}>
          以记录文件为附件
        </Button>
      </div>
    </div>
  );
}

function AnnexFields({ path, annex }: { readonly path: string; readonly annex: unknown }) {
  const { edit, kindTitle } = useForm();
  const titlePath = joinPath(path, 'title');
  const textPath = joinPath(path, 'text');
  const kind = getIn(annex, 'record.kind');
  const file = getIn(annex, 'file');
  return (
    <div className="fields">
      <div className="field" data-path={titlePath}>
        <label className="label" htmlFor={titlePath}>
          附件名称
        </label>
        <Input
          id={titlePath}
          value={asText(getIn(annex, 'title'))}
          onChange={(event) => edit(titlePath, () => event.target.value)}
        />
      </div>
      {typeof kind === 'string' ? (
        <p className="help" data-path={joinPath(path, 'record')}>
          内容是一份{kindTitle(kind)}，随本文一起保存。要修改它，请打开它自己的记录文件，改好后重新添加。
        </p>
      ) : typeof file === 'string' ? (
        <p className="help" data-path={joinPath(path, 'file')}>
          内容取自记录旁边的文件“{file}”。
        </p>
      ) : (
        <div className="field" data-path={textPath}>
          <label className="label" htmlFor={textPath}>
            附件内容
          </label>
          <Input.TextArea
            id={textPath}
            value={asText(getIn(annex, 'text'))}
            autoSize={{ minRows: 3, maxRows: 16 }}
            onChange={(event) => edit(textPath, () => event.target.value)}
          />
        </div>
      )}
    </div>
  );
}
