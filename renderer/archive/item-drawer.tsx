/** One sealed item: what is known of it, its files taken out as they were sealed, the paper that it was made of. */
import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import type { CallError } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { toBase64 } from '../bytes';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { momentWords } from '../state/moments';
import { useTell } from '../state/use-tell';
import { itemAddress } from './item-address';
import { paperDate, type Item } from './item-columns';

const files = [
  { name: 'data/paper.pdf', words: '取出 PDF', end: '.pdf', mime: 'application/pdf' },
  {
    name: 'data/paper.docx',
    words: '取出 DOCX',
    end: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
] as const;

const checkedWords = (checked: Item['checked']): string => {
  if (checked === undefined) return '';
  const { count, warned } = checked;
  return `归档时检测 ${count} 项，${warned.length === 0 ? '全部合格' : `${warned.join('、')} 有提示`}`;
};

const factsOf = (item: Item): readonly (readonly [string, string])[] => [
  ['档号', item.code],
  ['题名', item.title],
  ['文种', kindOf(item.kind).title],
  ['文号', item.number],
  ['责任者', item.author],
  ['日期', paperDate(item.date)],
  ['年度', `${item.year}年`],
  ['保管期限', retentionPeriods[item.period]],
  ['件号', String(item.serial)],
  ['页数', `${item.pages} 页`],
  ['扫描件', item.scans > 0 ? `${item.scans} 个` : '缺扫描件'],
  ['归档', `${momentWords(item.at, new Date())}，${item.actor}`],
  ['四性检测', checkedWords(item.checked)],
  ['第几版', item.current ? `第 ${item.version} 版` : `第 ${item.version} 版，后来有更正`],
  ['封装摘要', item.digest],
];

export function ItemDrawer({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const { host } = useDesk();
  const tell = useTell();
  const [error, setError] = useState<CallError>();
  const take = async ({ name, end, mime }: (typeof files)[number]) => {
    const bytes = await host.call('archiveFile', { path: item.path, name });
    if (!bytes.ok) {
      setError(bytes.error);
      return;
    }
    const saved = await host.saveFile(`${item.code} ${item.title}${end}`, mime, toBase64(bytes.value));
    if (saved === undefined) return;
    if (saved.ok) tell.done(`已存为“${saved.value}”，和封存时一字节不差`);
    else setError(saved.error);
  };
  const takeAll = async () => {
    const bytes = await host.call('archiveZip', { path: item.path });
    if (!bytes.ok) {
      setError(bytes.error);
      return;
    }
    const saved = await host.saveFile(
      `${item.code} ${item.title}.zip`,
      'application/zip',
      toBase64(bytes.value),
    );
    if (saved === undefined) return;
    if (saved.ok) tell.done(`已存为“${saved.value}”，整件都在里面，和封存时一字节不差`);
    else setError(saved.error);
  };
  const copy = async () => {
    const made = await host.call('sealedCopy', { path: item.path });
    if (!made.ok) {
      setError(made.error);
      return;
    }
    const { file, same } = made.value;
    const saved = await host.saveFile(file.name, file.mime, file.bytes);
    if (saved === undefined) return;
    if (!saved.ok) setError(saved.error);
    else if (same) tell.done(`已存为“${saved.value}”，每页印有“副本”，其余和封存的 PDF 相同`);
    else tell.done(`已存为“${saved.value}”。现在的程序排出来和封存的 PDF 不完全一样，请看“与现在比对”`);
  };
  return (
    <Drawer open title={item.title} size={480} onClose={onClose}>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} role="alert" />
      )}
      <div className="item-acts">
        <Button type="primary" onClick={() => go(itemAddress(item.path, 'pdf'))}>
          打开 PDF
        </Button>
        <Button onClick={() => go(itemAddress(item.path, 'record'))}>与现在比对</Button>
        <Button onClick={() => void copy()}>存副本</Button>
        {files.map((file) => (
          <Button key={file.name} onClick={() => void take(file)}>
            {file.words}
          </Button>
        ))}
        <Button onClick={() => void takeAll()}>存为 zip</Button>
        <Button onClick={() => go(`/papers/${item.record}`)}>打开文书</Button>
      </div>
      <dl className="item-facts">
        {factsOf(item)
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </Drawer>
  );
}
