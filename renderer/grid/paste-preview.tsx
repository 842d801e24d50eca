/** What a paste would overwrite or could not take, before it is done. */
import { Modal, Table } from 'antd';
import type { CellChange, PastePlan, Refusal } from './paste';
import type { TableColumn } from './tables/table';

interface Props {
  readonly columns: readonly TableColumn[];
  readonly plan: PastePlan | undefined;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

const shownAtMost = 200;

const changeColumns = (columns: readonly TableColumn[]) => [
  { title: '序号', width: 60, dataIndex: 'number' },
  {
    title: '栏目',
    width: 110,
    render: (_: unknown, { column }: CellChange) => columns.find(({ key }) => key === column)?.label,
  },
  { title: '原来', render: (_: unknown, { before }: CellChange) => before || '（空）' },
  { title: '粘贴', render: (_: unknown, { after }: CellChange) => after || '（空）' },
];

const keyed = <C extends CellChange>(changes: readonly C[]) =>
  changes.slice(0, shownAtMost).map((change, n) => ({ ...change, key: n }));

export function PastePreview({ columns, plan, onTake, onCancel }: Props) {
  if (plan === undefined) return null;
  const { overwritten, refused, added, matched } = plan;
  return (
    <Modal
      open
      width={760}
      title={overwritten.length > 0 ? `粘贴会改掉 ${overwritten.length} 个已有内容的格` : '粘贴'}
      okText="粘贴"
      onOk={onTake}
      onCancel={onCancel}
    >
      <p>
        {matched === undefined ? '' : '栏目已按表头对应。'}
        {added > 0 ? `另外新增 ${added} 行。` : ''}
        粘贴后可以用 Ctrl+Z 撤销。
      </p>
      {overwritten.length > 0 ? (
        <Table
          size="small"
          pagination={false}
          scroll={{ y: 260 }}
          columns={changeColumns(columns)}
          dataSource={keyed(overwritten)}
        />
      ) : null}
      {refused.length > 0 ? (
        <>
          <p>以下 {refused.length} 个格的内容不合栏目的要求，保留原来的内容：</p>
          <Table
            size="small"
            pagination={false}
            scroll={{ y: 160 }}
            columns={[
              ...changeColumns(columns),
              { title: '要求', render: (_: unknown, { reason }: Refusal) => reason },
            ]}
            dataSource={keyed(refused)}
          />
        </>
      ) : null}
    </Modal>
  );
}
