/** Print: lays the papers on pages, says how many sheets it will be, and hands them to the printer. */
import { Button, Checkbox, Modal, Progress } from 'antd';
import { useState } from 'react';
import { replacedWords } from '../pages/replaced-words';
import { PrinterChoice, usePrinters } from '../print/printer-choice';
import { usePrintJob, type Printed } from '../print/use-print-job';
import { useDesk } from '../state/desk-state';
import { leftWords } from '../state/moments';
import { useTell } from '../state/use-tell';
import { sentences } from '../state/words';
import { PaperNames } from './paper-names';

interface Props {
  readonly papers: readonly Printed[];
  readonly onClose: () => void;
}

export function PrintDialog({ papers, onClose }: Props) {
  const { host, desk, fonts } = useDesk();
  const tell = useTell();
  const { pages, failed, left, setBothSides: turn } = usePrintJob(papers);
  const { printers, printer, choose } = usePrinters();
  const [bothSides, setBothSides] = useState(true);
  const [busy, setBusy] = useState(false);

  const done = pages.length + failed.length;
  const ready = done === papers.length;
  const count = pages.reduce((sum, one) => sum + one, 0);
  // printed on both sides, each paper is on sheets of its own
  const sheets = bothSides ? pages.reduce((sum, one) => sum + Math.ceil(one / 2), 0) : count;
  const replaced = replacedWords(fonts.roles);
  const title = papers.length === 1 ? (papers[0]?.title ?? '') : `${papers.length} 份文书`;
  const print = async () => {
    setBusy(true);
    turn(bothSides);
    // the printer's list names the job so
    const before = document.title;
    document.title = title;
    const reply = await host.print({ printer, bothSides });
    document.title = before;
    setBusy(false);
    if (!reply.ok) tell.wrong(reply.error);
    else if (reply.value && printer !== '') tell.done(`已交给打印机：${count} 页，${sheets} 张纸`);
  };
  return (
    <Modal
      open
      title={papers.length === 1 ? '打印' : `打印 ${papers.length} 份文书`}
      width={560}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{ready ? '关闭' : '取消'}</Button>
          <Button type="primary" disabled={!ready || count === 0} loading={busy} onClick={() => void print()}>
            打印
          </Button>
        </>
      }
    >
      <div className="dialog-body">
        <PaperNames papers={papers} />
        {ready ? (
          <p role="status">
            共 {count} 页，{bothSides ? '双面' : '单面'}打印 {sheets} 张纸。
          </p>
        ) : (
          <>
            <Progress percent={Math.round((done / papers.length) * 100)} aria-label="排版进度" />
            <p role="status" className="quiet">
              正在排版，{done} / {papers.length}
              {left === undefined ? '' : `，还要${leftWords(left)}`}
            </p>
          </>
        )}
        {printers.length === 0 ? null : (
          <PrinterChoice printers={printers} printer={printer} onChoose={choose} />
        )}
        <Checkbox checked={bothSides} onChange={(event) => setBothSides(event.target.checked)}>
          双面打印（沿长边翻转，每份从新的一张纸开始）
        </Checkbox>
        <p className="quiet">
          {printer === ''
            ? `在打印窗口里选 A4、“实际大小”或“缩放 100%”、“边距 无”${bothSides ? '、双面（长边翻转）' : ''}；横排的页已经转成竖放。`
            : '按 A4、实际大小、无边距直接打印；横排的页已经转成竖放。'}
          {desk.office.colophonOnEvenPage
            ? '版记放在偶数页。'
            : '双面打印时版记应在偶数页，可在“设置 → 版面”里打开。'}
        </p>
        {replaced === undefined ? null : <p className="quiet">{replaced}</p>}
        {failed.length > 0 ? (
          <ul className="refused">
            {failed.map((error, n) => (
              <li key={n}>{sentences(error)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Modal>
  );
}
