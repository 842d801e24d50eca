/** Repeating rows: cards of the same fields, a button for one more, and a sheet that makes many of a pasted list. */
import { PlusOutlined, SnippetsOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import type { Field } from '../../../templates/form';
import { valueWords } from '../../state/diff-data';
import { getIn } from '../../state/paths';
import type { DrawFields } from '../draw-fields';
import { useLocked } from '../form-context';
import { PasteRows } from './paste-rows';
import { RowCard } from './row-card';
import { RowList } from './row-list';
import { useRows } from './use-rows';

type RowsOf = Extract<Field, { kind: 'rows' }>;

interface Props {
  readonly field: RowsOf;
  readonly path: string;
  readonly value: unknown;
  readonly labelId: string;
  readonly draw: DrawFields;
}

/** The first line of the row's own name. */
function titleOf(field: RowsOf, row: unknown): string {
  const named = field.rowTitle === undefined ? undefined : getIn(row, field.rowTitle);
  const of = field.fields.find(({ name }) => name === field.rowTitle);
  if (of?.kind === 'choice') return valueWords(of, named);
  return typeof named === 'string' ? (named.trim().split('\n')[0] ?? '') : '';
}

function stateOf(field: RowsOf, row: unknown): string {
  const state = field.fields.find(({ name }) => name === field.rowState);
  const value = state && getIn(row, state.name);
  return state === undefined || value === '' || value === undefined ? '' : valueWords(state, value);
}

export function RowsField({ field, path, value, labelId, draw }: Props) {
  const { rows, keys, open, actions } = useRows(path, value, field.rowName);
  const locked = useLocked();
  const [pasting, setPasting] = useState(false);
  const body = useCallback((at: string, row: unknown) => draw(field.fields, at, row), [draw, field]);
  return (
    <div className="rows" role="group" aria-labelledby={labelId}>
      {rows.length === 0 ? <p className="help">还没有{field.rowName}。</p> : null}
      <RowList
        count={rows.length}
        needed={(n) => open.has(keys[n]!)}
        draw={(n) => (
          <RowCard
            key={keys[n]}
            actions={actions}
            path={path}
            rowKey={keys[n]!}
            index={n}
            count={rows.length}
            row={rows[n]}
            open={open.has(keys[n]!)}
            rowName={field.rowName}
            title={titleOf(field, rows[n])}
            state={stateOf(field, rows[n])}
            blank={field.blank}
            body={body}
          />
        )}
      />
      {locked ? null : (
        <div className="row-adders">
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            title="在某一条里按 Ctrl+Enter，在它后面添加"
            onClick={() => actions.insert(rows.length, structuredClone(field.blank))}
          >
            添加{field.rowName}
          </Button>
          <Button
            size="small"
            type="text"
            icon={<SnippetsOutlined aria-hidden />}
            onClick={() => setPasting(true)}
          >
            粘贴多条
          </Button>
          {open.size > 1 ? (
            <Button size="small" type="text" onClick={() => actions.foldAll([])}>
              全部收起
            </Button>
          ) : null}
        </div>
      )}
      {pasting ? (
        <PasteRows
          field={field}
          onClose={() => setPasting(false)}
          onPaste={(made) => actions.insert(rows.length, ...made)}
        />
      ) : null}
    </div>
  );
}
