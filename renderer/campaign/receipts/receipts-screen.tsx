/** 签收登记: papers by which cases were handed over, who signed for them and when; the unsigned stand first. */
import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import type { Output } from '../../../electron/contract';
import { LongList } from '../../list/long-list';
import type { ListColumn } from '../../list/list-columns';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { dayWords } from '../days';
import { CampaignRooms } from '../rooms';

type Receipt = Output<'receipts'>['rows'][number];
type Shown = 'all' | 'unsigned';

interface Column extends ListColumn<Receipt> {
  readonly text: (row: Receipt) => string;
  readonly weight: number;
}

const column = (key: string, words: string, width: number, weight: number, text: Column['text']): Column => ({
  ...{ key, words, width, weight, text },
  cell: (row) => <span title={text(row)}>{text(row)}</span>,
});

const columns: readonly Column[] = [
  column('id', '问题编号', 150, 10, ({ id }) => id),
  column('site', '企业（单位）', 170, 12, ({ site }) => site),
  column('number', '交办文号', 210, 14, ({ number }) => number),
  column('units', '承办单位', 0, 16, ({ units, township }) =>
    units.length > 0 ? units.join('、') : township,
  ),
  column('handedOverOn', '交办日期', 130, 9, ({ handedOverOn }) => dayWords(handedOverOn)),
  column('signedOn', '签收日期', 150, 9, ({ signedOn, waiting }) =>
    signedOn !== '' ? dayWords(signedOn) : waiting > 0 ? `未签收，已 ${waiting} 天` : '未签收',
  ),
  column('signedBy', '签收人', 170, 12, ({ signedBy, signedFor }) =>
    [signedFor, signedBy].filter(Boolean).join(' '),
  ),
];

export function ReceiptsScreen() {
  const { host } = useDesk();
  const tell = useTell();
  const { value, error } = useAnswer('receipts', {});
  const [shown, setShown] = useState<Shown>('all');
  useEffect(() => {
    document.title = '签收登记 — 督办文书';
  }, []);
  const all = value?.rows ?? [];
  const unsigned = all.filter(({ signedOn }) => signedOn === '');
  const rows = shown === 'all' ? all : unsigned;

  const write = async () => {
    const reply = await host.call('writeSheet', {
      title: '督办单签收登记表',
      headings: columns.map(({ words }) => words),
      weights: columns.map(({ weight }) => weight),
      rows: rows.map((row) => columns.map(({ text }) => text(row))),
    });
    const saved = reply.ok
      ? await host.saveFile(reply.value.file.name, reply.value.file.mime, reply.value.file.bytes)
      : reply;
    if (saved?.ok === false) tell.wrong(saved.error);
    else if (saved?.ok) tell.done(`已导出“${saved.value}”，${rows.length} 行`);
  };
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>签收登记</h1>
        <span className="papers-total" role="status">
          {value === undefined ? '' : `交办 ${all.length} 件，${unsigned.length} 件没有签收`}
        </span>
        <Button
          className="head-end"
          icon={<DownloadOutlined aria-hidden />}
          disabled={rows.length === 0}
          onClick={() => void write()}
        >
          存为表格文件
        </Button>
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      <div className="sheets-bar">
        <Segmented<Shown>
          aria-label="显示哪些"
          value={shown}
          options={[
            { value: 'all', label: '全部' },
            { value: 'unsigned', label: '没有签收的' },
          ]}
          onChange={setShown}
        />
        <span className="quiet">签收在问题里办，谁、哪天、代表哪个单位签收，都取自办理过程。</span>
      </div>
      {value !== undefined && rows.length === 0 ? (
        <div className="nothing" role="status">
          <p>{all.length === 0 ? '还没有交办的问题。' : '交办的都签收了。'}</p>
        </div>
      ) : (
        <div className="papers-work">
          <LongList
            label="签收登记"
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            sort=""
            descending={false}
            onSort={() => undefined}
            onOpen={({ id }) => go(`/cases/${id}`)}
          />
        </div>
      )}
    </section>
  );
}
