/** The thin bar above the grid: what can be done with the rows, each with its key. */
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented, Tooltip } from 'antd';

export interface BarAction {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** The tables of a paper, of which one is shown. */
export interface TableNames {
  readonly all: readonly { readonly id: string; readonly label: string }[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

interface Props {
  readonly names: TableNames;
  readonly groups: readonly (readonly BarAction[])[];
  readonly columns: readonly { readonly key: string; readonly label: string; readonly shown: boolean }[];
  readonly onColumn: (key: string) => void;
  readonly columnsLocked: boolean;
}

export function GridBar({ names, groups, columns, onColumn, columnsLocked }: Props) {
  return (
    // the grid forgets its cell when something outside is pressed
    <div
      className="grid-bar"
      role="toolbar"
      aria-label="表格操作"
      onMouseDown={(event) => event.stopPropagation()}
    >
      {names.all.length > 1 ? (
        <Segmented
          size="small"
          aria-label="哪张表"
          options={names.all.map(({ id, label }) => ({ value: id, label }))}
          value={names.shown}
          onChange={names.onShow}
        />
      ) : null}
      {groups.map((actions, n) => (
        <div className="grid-bar-group" key={n}>
          {actions.map(({ label, keys, run, disabled }) => (
            <Tooltip key={label} title={keys} mouseEnterDelay={0.5}>
              <Button size="small" type="text" disabled={disabled} onClick={run}>
                {label}
              </Button>
            </Tooltip>
          ))}
        </div>
      ))}
      <Dropdown
        trigger={['click']}
        disabled={columnsLocked}
        menu={{
          selectable: true,
          multiple: true,
          selectedKeys: columns.filter(({ shown }) => shown).map(({ key }) => key),
          items: columns.map(({ key, label }) => ({ key, label })),
          onClick: ({ key }) => onColumn(key),
        }}
      >
        <Button size="small" type="text" icon={<DownOutlined aria-hidden />} iconPlacement="end">
          栏目
        </Button>
      </Dropdown>
    </div>
  );
}
