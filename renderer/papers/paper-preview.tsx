/** The first page of a paper beside the list: Space shows and hides it, the arrows go on to the next paper. */
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Envelope } from '../../templates/kind';
import { PageView } from '../paper/page-view';
import { useDesk } from '../state/desk-state';
import { kindOf } from '../state/kind-of';
import { useRecordPaper } from '../state/use-record-paper';
import type { Summary } from './filters';

/** CSS pixels between the panel's edges. */
const sheetWidth = 380;
/** CSS pixels of the window's height that are not the sheet's: head, list's head, the panel's words. */
const around = 320;

function FirstPage({ record }: { readonly record: Envelope }) {
  const { paper, faces, found } = useRecordPaper(kindOf(record.kind), record);
  const [page] = paper.pages;
  if (page === undefined || found === undefined) {
    const words = paper.faults.length > 0 ? '有内容需要先处理，还排不出页面。' : '正在排版…';
    return <p className="preview-words">{words}</p>;
  }
  return (
    <>
      <div className="preview-sheet">
        {faces.settled ? (
          <PageView
            page={page}
            scale={Math.min(sheetWidth / page.width, (innerHeight - around) / page.height)}
            faces={faces.ready}
            pictures={found.addresses}
            label="第 1 页"
          />
        ) : null}
      </div>
      <p className="preview-words">共 {paper.pages.length} 页</p>
    </>
  );
}

interface Props {
  readonly row: Summary;
  readonly onClose: () => void;
}

export function PaperPreview({ row, onClose }: Props) {
  const { host } = useDesk();
  const [read, setRead] = useState<{ readonly id: string; readonly record?: Envelope }>();
  const { id, revision } = row;
  useEffect(() => {
    let current = true;
    void host.call('read', { id }).then((reply) => {
      if (current) setRead(reply.ok ? { id, record: reply.value.record } : { id });
    });
    return () => {
      current = false;
    };
  }, [host, id, revision]);
  const here = read?.id === id;
  return (
    <aside className="preview" aria-label={`预览“${row.title}”`}>
      <div className="preview-head">
        <strong>{row.title}</strong>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden />}
          aria-label="关闭预览"
          onClick={onClose}
        />
      </div>
      {here && read.record !== undefined ? (
        <FirstPage key={`${id} ${revision}`} record={read.record} />
      ) : null}
      {here && read.record === undefined ? <p className="preview-words">这份文书现在读不出来。</p> : null}
    </aside>
  );
}
