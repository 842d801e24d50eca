/** 填报表: tables that townships and departments fill in for their cases, given out by the unit and read back. */
import { DownloadOutlined, ImportOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import type { Output } from '../../../electron/contract';
import { LongList } from '../../list/long-list';
import type { ListColumn } from '../../list/list-columns';
import { useSelection } from '../../list/selection';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { casesWith } from '../ledger/filters';
import { CampaignRooms } from '../rooms';
import { ReadBack } from './read-back';

type By = 'township' | 'leadUnit';
type Unit = Output<'askedUnits'>['units'][number] & { readonly id: string };

const columns: readonly ListColumn<Unit>[] = [
  { key: 'unit', words: '单位', width: 0, cell: ({ unit }) => unit },
  { key: 'count', words: '要填报的问题', width: 140, cell: ({ count }) => `${count} 件` },
];

function Claims({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  return (
    <Alert
      type="info"
      showIcon
      closable={{ onClose, 'aria-label': '关闭' }}
      title={`${ids.length} 件填报说已经完成，还没有上报：上报要有整改情况报告、前后照片和公章`}
      description={ids.map((id) => (
        <a key={id} href={`#/cases/${id}`} className="claim-link">
          {id}
        </a>
      ))}
    />
  );
}

export function SheetsScreen() {
  const { host, desk } = useDesk();
  const tell = useTell();
  const [by, setBy] = useState<By>('township');
  const { value, error } = useAnswer('askedUnits', { by });
  const selection = useSelection<Unit>();
  const [busy, setBusy] = useState(false);
  const [reading, setReading] = useState(false);
  const [claims, setClaims] = useState<readonly string[]>([]);
  useEffect(() => {
    document.title = '填报表 — 督办文书';
  }, []);
  const units = (value?.units ?? []).map((one) => ({ ...one, id: one.unit }));
  const chosen = [...selection.chosen.keys()];

  const write = async () => {
    setBusy(true);
    const reply = await host.call('unitSheets', { by, units: chosen });
    setBusy(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { name, mime, bytes } = reply.value.file;
    const saved = await host.saveFile(name, mime, bytes);
    if (saved?.ok === false) tell.wrong(saved.error);
    else if (saved?.ok) tell.done(`已导出“${name}”，${reply.value.names.length} 张填报表`);
  };
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>填报表</h1>
        <span className="papers-total" role="status">
          {value === undefined ? '' : `${units.length} 个单位有要填报的问题`}
        </span>
        {desk.mode === 'write' ? (
          <Button className="head-end" icon={<ImportOutlined aria-hidden />} onClick={() => setReading(true)}>
            读回填报表
          </Button>
        ) : null}
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {claims.length === 0 ? null : <Claims ids={claims} onClose={() => setClaims([])} />}
      <div className="sheets-bar">
        <Segmented<By>
          aria-label="按什么分表"
          value={by}
          options={[
            { value: 'township', label: '按乡办' },
            { value: 'leadUnit', label: '按牵头部门' },
          ]}
          onChange={(next) => {
            selection.clear();
            setBy(next);
          }}
        />
        <Button
          type="primary"
          icon={<DownloadOutlined aria-hidden />}
          disabled={chosen.length === 0}
          loading={busy}
          onClick={() => void write()}
        >
          {chosen.length === 0 ? '导出填报表' : `导出 ${chosen.length} 张填报表`}
        </Button>
        <span className="quiet">
          一个单位一张
          .xlsx，列出已交办、还没有销号的问题，单位填整改措施、完成日期、完成情况、责任人，交回来读回。
        </span>
      </div>
      {value !== undefined && units.length === 0 ? (
        <div className="nothing" role="status">
          <p>没有已交办、还没有销号的问题，不用填报。</p>
          <Button onClick={() => go('/cases')}>回到台账</Button>
        </div>
      ) : (
        <div className="papers-work">
          <LongList
            label="要填报的单位"
            columns={columns}
            rows={units}
            keyOf={({ id }) => id}
            sort=""
            descending={false}
            onSort={() => undefined}
            onOpen={({ unit }) => go(casesWith(by, unit))}
            selection={selection}
          />
        </div>
      )}
      {reading ? <ReadBack onTaken={setClaims} onClose={() => setReading(false)} /> : null}
    </section>
  );
}
