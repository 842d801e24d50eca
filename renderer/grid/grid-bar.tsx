/** The thin bar above the grid: what can be done with the rows, each with its key. */
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';

export interface BarAction {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

interface Props {
  readonly groups: readonly (readonly BarAction[])[];
  readonly columns: readonly { readonly key: string; readonly label: string; readonly shown: boolean }[];
  readonly onColumn: (key: string) => void;
}

export function GridBar({ groups, columns, onColumn }: Props) {
  return (
    // the grid forgets its cell when something outside is pressed
    <div
      className="grid-bar"
      role="toolbar"
      aria-label="表格操作"
      onMouseDown={(event) => event.stopPropagation()}
    >
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
