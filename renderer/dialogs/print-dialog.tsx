/** Print: lays the papers on pages, says how many sheets it will be, and hands them to the system's print dialog. */
import { Button, Checkbox, Modal, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CallError } from '../../electron/contract';
import { replacedWords } from '../pages/replaced-words';
import type { Summary } from '../papers/filters';
import { pageSetOf, type PageSet } from '../print/page-set';
import { openPrintDocument, type PrintDocument } from '../print/print-document';
import { useDesk } from '../state/desk-state';
import { sentences } from '../state/words';
import { PaperNames } from './paper-names';

interface Props {
  readonly papers: readonly Pick<Summary, 'id' | 'title' | 'number'>[];
  readonly onClose: () => void;
}

interface Made {
  readonly sets: readonly PageSet[];
  readonly failed: readonly CallError[];
}

/** Sheets of paper for pages printed on both sides, each paper on its own. */
const sheetCount = (sets: readonly PageSet[]): number =>
  sets.reduce((sum, { pages }) => sum + Math.ceil(pages.length / 2), 0);

export function PrintDialog({ papers, onClose }: Props) {
  const { host, desk, fonts } = useDesk();
  const { office } = desk;
  const { chains } = fonts;
  const [made, setMade] = useState<Made>({ sets: [], failed: [] });
  const [bothSides, setBothSides] = useState(true);
  const [busy, setBusy] = useState(false);
  const open = useRef<PrintDocument>(undefined);

  useEffect(() => {
    let current = true;
    const make = async () => {
      for (const paper of papers) {
        const one = await pageSetOf(host, paper, office, chains);
        if (!current) return;
        setMade(({ sets, failed }) =>
          one.ok ? { sets: [...sets, one.value], failed } : { sets, failed: [...failed, one.error] },
        );
      }
    };
    void make();
    return () => {
      current = false;
      open.current?.close();
    };
  }, [host, papers, office, chains]);

  const done = made.sets.length + made.failed.length;
  const ready = done === papers.length;
  const pages = made.sets.reduce((sum, set) => sum + set.pages.length, 0);
  const replaced = replacedWords(fonts.roles);
  const print = async () => {
    setBusy(true);
    open.current?.close();
    const title = papers.length === 1 ? (papers[0]?.title ?? '') : `${papers.length} 份文书`;
    open.current = await openPrintDocument(host, chains, made.sets, title, bothSides);
    setBusy(false);
    open.current.print();
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
          <Button type="primary" disabled={!ready || pages === 0} loading={busy} onClick={() => void print()}>
            打印
          </Button>
        </>
      }
    >
      <div className="dialog-body">
        <PaperNames papers={papers} />
        {ready ? (
          <p role="status">
            共 {pages} 页{bothSides ? `，双面打印 ${sheetCount(made.sets)} 张纸` : `，单面打印 ${pages} 张纸`}
            。
          </p>
        ) : (
          <>
            <Progress percent={Math.round((done / papers.length) * 100)} aria-label="排版进度" />
            <p role="status" className="quiet">
              正在排版，{done} / {papers.length}
            </p>
          </>
        )}
        <Checkbox checked={bothSides} onChange={(event) => setBothSides(event.target.checked)}>
          双面打印（每份从新的一张纸开始）
        </Checkbox>
        <p className="quiet">
          在打印窗口里选“实际大小”或“缩放 100%”、“边距 无”，横排的页已经转成竖放。
          {office.colophonOnEvenPage
            ? '版记放在偶数页。'
            : '双面打印时版记应在偶数页，可在“设置 → 版面”里打开。'}
        </p>
        {replaced === undefined ? null : <p className="quiet">{replaced}</p>}
        {made.failed.length > 0 ? (
          <ul className="refused">
            {made.failed.map((error, n) => (
              <li key={n}>{sentences(error)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Modal>
  );
}
