/** Repeating rows: cards of the same fields, and a button for one more. */
import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Field } from '../../templates/form';
import { getIn, joinPath } from '../state/paths';
import type { DrawFields } from './draw-fields';
import { RowCard } from './row-card';
import { useRows } from './use-rows';

interface Props {
  readonly field: Extract<Field, { kind: 'rows' }>;
  readonly path: string;
  readonly value: unknown;
  readonly labelId: string;
  readonly draw: DrawFields;
}

export function RowsField({ field, path, value, labelId, draw }: Props) {
  const list = useRows(path, value, field.rowName);
  const title = (row: unknown): string => {
    const named = field.rowTitle === undefined ? undefined : getIn(row, field.rowTitle);
    return typeof named === 'string' ? named.trim() : '';
  };
  return (
    <div className="rows" role="group" aria-labelledby={labelId}>
      {list.rows.length === 0 ? <p className="help">还没有{field.rowName}。</p> : null}
      {list.rows.map((row, n) => (
        <RowCard key={n} list={list} path={path} index={n} rowName={field.rowName} title={title(row)}>
          {() => draw(field.fields, joinPath(path, n), row)}
        </RowCard>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => list.insert(list.rows.length, structuredClone(field.blank))}
      >
        添加{field.rowName}
      </Button>
    </div>
  );
}
