/** 一案一档: all papers of a case in the trade's order, printed or exported at once; those that are kept elsewhere are named. */
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Output } from '../../../electron/contract';
import { ExportDialog } from '../../dialogs/export-dialog';
import { PrintDialog } from '../../dialogs/print-dialog';
import type { Summary } from '../../papers/filters';
import { useDesk } from '../../state/desk-state';
import { kindOf } from '../../state/kind-of';
import { summariesOf } from '../../state/summaries';

type Paper = Output<'case'>['case']['papers'][number];

/** 交办单→责任分解→整改方案→过程资料→整改报告→前后照片→核查记录→公示→销号单→回头看记录; the report bears the photographs. */
const order = [
  'incoming-sheet',
  'handover',
  'supervision-order',
  'delivery-receipt',
  'responsibility-sheet',
  'rectification-plan',
  'extension',
  'rectification-report',
  'site-check',
  'public-notice',
  'closure',
  'look-back',
  'accountability-proposal',
];

/** In the order of the bundle; of one kind the earliest first. Papers of other kinds are its material, before the report. */
export function bundled<T extends Pick<Paper, 'kind' | 'on'>>(papers: readonly T[]): readonly T[] {
  const material = order.indexOf('rectification-report') - 0.5;
  const placeOf = ({ kind }: T): number => (order.includes(kind) ? order.indexOf(kind) : material);
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const nameOf = ({ kind, number, title }: Paper): string =>
  [kind === 'scan' ? '扫描件' : kindOf(kind).title, number, title].filter((part) => part !== '').join('　');

interface Props {
  readonly papers: readonly Paper[];
  readonly onClose: () => void;
}

export function Bundle({ papers, onClose }: Props) {
  const { host } = useDesk();
  const [chosen, setChosen] = useState<{
    readonly how: 'print' | 'export';
    readonly papers: readonly Summary[];
  }>();
  const all = bundled(papers);
  const here = all.filter(({ id }) => id !== '');
  const elsewhere = all.filter(({ id }) => id === '');
  const open = async (how: 'print' | 'export') => {
    const ids = [...new Set(here.map(({ id }) => id))];
    setChosen({ how, papers: await summariesOf(host, ids) });
  };
  if (chosen?.how === 'print') return <PrintDialog papers={chosen.papers} onClose={onClose} />;
  if (chosen?.how === 'export') return <ExportDialog papers={chosen.papers} onClose={onClose} />;
  return (
    <Modal
      open
      title="一案一档"
      width={640}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          <Button disabled={here.length === 0} onClick={() => void open('print')}>
            按顺序打印
          </Button>
          <Button type="primary" disabled={here.length === 0} onClick={() => void open('export')}>
            导出
          </Button>
        </>
      }
    >
      <div className="dialog-body">
        {all.length === 0 ? <p>这件问题还没有文书。</p> : null}
        <ol className="bundle">
          {all.map((paper, n) => (
            <li key={n} className={paper.id === '' ? 'quiet' : undefined}>
              {paper.id === '' ? nameOf(paper) : <a href={`#/papers/${paper.id}`}>{nameOf(paper)}</a>}
            </li>
          ))}
        </ol>
        {elsewhere.length === 0 ? null : (
          <Alert
            type="info"
            showIcon
            title={`灰色的 ${elsewhere.length} 份只有文号，文件不在本机，需另行归入。`}
          />
        )}
      </div>
    </Modal>
  );
}
