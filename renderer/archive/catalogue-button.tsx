/** 归档文件目录 of a year and period as a table file. */
import { Button, Dropdown } from 'antd';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import type { Period } from './filters';
import type { Item } from './item-columns';

export function CatalogueButton({ items }: { readonly items: readonly Item[] }) {
  const { host } = useDesk();
  const tell = useTell();
  const keys = [...new Set(items.map(({ year, period }) => `${year} ${period}`))].sort();
  const take = async (key: string) => {
    const [year = '', period = 'Y'] = key.split(' ');
    const reply = await host.call('archiveCatalogue', { year, period: period as Period });
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { name, mime, bytes } = reply.value.file;
    const saved = await host.saveFile(name, mime, bytes);
    if (saved === undefined) return;
    if (saved.ok) tell.done(`已存为“${saved.value}”，${reply.value.count} 件`);
    else tell.wrong(saved.error);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: keys.map((key) => {
          const [year = '', period = 'Y'] = key.split(' ');
          return { key, label: `${year}年 ${retentionPeriods[period as Period]}` };
        }),
        onClick: ({ key }) => void take(key),
      }}
    >
      <Button>归档文件目录 ▾</Button>
    </Dropdown>
  );
}
