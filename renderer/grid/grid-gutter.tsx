/** The grid's first column: 序号 of items, the folds of groups. */
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import type { CellProps } from 'react-datasheet-grid';
import type { GridRow } from './grid-row';

interface Settings {
  readonly numbers: ReadonlyMap<string, number>;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (key: string) => void;
}

function Gutter({ rowData, columnData }: CellProps<GridRow, Settings>) {
  const { numbers, folded, onFold } = columnData;
  if (rowData.type === 'item') return <span className="grid-number">{numbers.get(rowData.key)}</span>;
  const isFolded = folded.has(rowData.key);
  return (
    <button
      type="button"
      className="grid-fold"
      aria-expanded={!isFolded}
      aria-label={`${isFolded ? '展开' : '收起'}${rowData.group.title}`}
      onClick={() => onFold(rowData.key)}
    >
      {isFolded ? <CaretRightOutlined aria-hidden /> : <CaretDownOutlined aria-hidden />}
    </button>
  );
}

/** As the grid's library takes its first column; `width` in px. */
export const gutterColumn = ({ width, ...settings }: Settings & { readonly width: number }) => ({
  title: '序号',
  ...{ basis: width, minWidth: width, maxWidth: width, grow: 0, shrink: 0 },
  component: Gutter,
  columnData: settings,
});
