/** 收文登记: papers that came in, what is proposed and instructed, until when; cases begin here. */
import { DownloadOutlined, PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { incomingSheetSchema } from '../../../templates/kinds/incoming-sheet/schema';
import { LongList } from '../../list/long-list';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { CampaignRooms } from '../rooms';
import { columns, sheetColumns, type IncomingRow } from './entry-columns';
import { IncomingSheet } from './incoming-sheet';

type Shown = 'all' | 'open' | 'overdue';

const address = '/campaign/incoming';
const NEW = 'new';

function OpenSheet({ id }: { readonly id: string }) {
  const { value: next } = useAnswer('nextIncoming', {});
  const { value: read, error } = useAnswer('incomingEntry', { id });
  const close = () => go(address);
  if (id === NEW) {
    if (next === undefined) return null;
    const blank = { ...incomingSheetSchema.parse({ title: '—' }), title: '', ...next };
    return <IncomingSheet first={undefined} blank={blank} onClose={close} />;
  }
  if (read === undefined)
    return error === undefined ? null : (
      <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
    );
  return <IncomingSheet first={read.entry} blank={{}} onClose={close} />;
}

export function IncomingScreen() {
  const { host, desk } = useDesk();
  const tell = useTell();
  const opened = new URLSearchParams(useSearch()).get('entry') ?? '';
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const { value, error } = useAnswer('incoming', { text, show: shown });
  const writes = desk.mode === 'write';
  useEffect(() => {
    document.title = '收文登记 — 督办文书';
  }, []);
  const rows = value?.rows ?? [];
  const open = (id: string) => go(`${address}?entry=${id}`);

  const write = async (some: readonly IncomingRow[]) => {
    const reply = await host.call('writeSheet', {
      title: '收文登记表',
      headings: sheetColumns.map(({ words }) => words),
      weights: sheetColumns.map(({ weight }) => weight),
      rows: some.map((row) => sheetColumns.map((column) => column.text(row))),
    });
    const saved = reply.ok
      ? await host.saveFile(reply.value.file.name, reply.value.file.mime, reply.value.file.bytes)
      : reply;
    if (saved?.ok === false) tell.wrong(saved.error);
    else if (saved?.ok) tell.done(`已导出“${saved.value}”，${some.length} 行`);
  };
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>收文登记</h1>
        <Input
          className="papers-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label="查找收文"
          placeholder="收文号、来文单位、来文字号、标题或承办单位"
          allowClear
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <span className="papers-total" role="status">
          {value === undefined ? '' : `共 ${value.total} 份，在办 ${value.open} 份`}
        </span>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          disabled={rows.length === 0}
          onClick={() => void write(rows)}
        >
          存为表格文件
        </Button>
        {writes ? (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => open(NEW)}>
            登记收文
          </Button>
        ) : null}
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {value === undefined || value.unread.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={`${value.unread.length} 份收文登记读不出来，没有列在下面`}
          description={[...new Set(value.unread.map(({ message, remedy }) => `${message}，${remedy}`))].join(
            '',
          )}
        />
      )}
      {value?.total === 0 ? null : (
        <div className="sheets-bar">
          <Segmented<Shown>
            aria-label="显示哪些"
            value={shown}
            options={[
              { value: 'all', label: '全部' },
              { value: 'open', label: '在办' },
              { value: 'overdue', label: value === undefined ? '逾期' : `逾期 ${value.overdue}` },
            ]}
            onChange={setShown}
          />
        </div>
      )}
      {value !== undefined && rows.length === 0 ? (
        <div className="nothing" role="status">
          <p>
            {value.total === 0
              ? '还没有登记收文。来文、批示、办理时限和扫描件登记在这里，问题从这里登记到台账，收文处理笺从这里打印。涉密来文不要录入。'
              : '没有符合条件的收文。'}
          </p>
        </div>
      ) : (
        <div className="papers-work">
          <LongList
            label="收文登记"
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            sort=""
            descending={false}
            onSort={() => undefined}
            onOpen={({ id }) => open(id)}
          />
        </div>
      )}
      {opened === '' ? null : <OpenSheet key={opened} id={opened} />}
    </section>
  );
}
