/** The head of a long list: the box that chooses all, the columns' words, by which rows are sorted. */
import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import type { ListColumn, Widths } from './list-columns';
import type { Selection } from './selection';

interface Props<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly widths: Widths;
  readonly sort: string;
  readonly descending: boolean;
  readonly onSort: (column: string) => void;
  readonly selection: Selection<Row> | undefined;
  readonly rows: readonly Row[];
}

export function ListHead<Row>(props: Props<Row>) {
  const { columns, widths, sort, descending, onSort, selection, rows } = props;
  const { template, minWidth, stays } = widths;
  const all = rows.length > 0 && (selection?.chosen.size ?? 0) >= rows.length;
  return (
    <div role="row" className="list-row list-head" style={{ gridTemplateColumns: template, minWidth }}>
      {selection === undefined ? null : (
        <span role="columnheader" className="list-fixed list-box">
          <Checkbox
            aria-label="全部选中"
            checked={all}
            indeterminate={!all && selection.chosen.size > 0}
            onChange={() => (all ? selection.clear() : selection.only(rows))}
          />
        </span>
      )}
      {columns.map(({ key, words, sorts, fixed }, n) => (
        <span
          key={key}
          role="columnheader"
          className={fixed === true ? 'list-fixed' : undefined}
          style={stays(n)}
          aria-sort={sort !== key ? undefined : descending ? 'descending' : 'ascending'}
        >
          {sorts === true ? (
            <button type="button" className="head-sort" tabIndex={-1} onClick={() => onSort(key)}>
              {words}
              {sort !== key ? null : descending ? (
                <CaretDownOutlined aria-hidden />
              ) : (
                <CaretUpOutlined aria-hidden />
              )}
            </button>
          ) : (
            words
          )}
        </span>
      ))}
    </div>
  );
}
