/** The papers that are due, each with its cases' number, its day and the button that drafts it. */
import { Button } from 'antd';
import type { Given, Output } from '../../../electron/contract';
import { dayWords } from '../days';

type Due = Output<'reportRound'>['due'][number];

const papers: Readonly<Record<Due['kind'], { readonly words: string; readonly why: string }>> = {
  'rectification-report': { words: '整改情况报告', why: '时限已到还没有上报' },
  ledger: { words: '月度台账', why: '台账里的问题' },
  'progress-table': { words: '月度调度表', why: '累计交办' },
  'look-back-report': { words: '回头看情况报告', why: '本月回头看' },
  circular: { words: '通报', why: '逾期' },
};

interface Props {
  readonly due: readonly Due[];
  readonly day: string;
  readonly busy: string;
  readonly writes: boolean;
  readonly onDraft: (kind: Given<'draftRound'>['kind']) => Promise<void>;
}

export function DueList({ due, day, busy, writes, onDraft }: Props) {
  return (
    <section className="bench-part">
      <h2>要报的</h2>
      {due.length === 0 ? <p className="help">这个月没有要报的。</p> : null}
      <table className="round-due">
        <tbody>
          {due.map(({ kind, ids, by }) => (
            <tr key={kind}>
              <th scope="row">{papers[kind].words}</th>
              <td>
                {papers[kind].why} {ids.length} 件
              </td>
              <td className={by < day ? 'light-red' : ''}>
                {dayWords(by)}
                {by < day ? '（已过）' : '前'}
              </td>
              <td>
                {writes ? (
                  <Button
                    size="small"
                    loading={busy === kind}
                    aria-label={`起草${papers[kind].words}`}
                    onClick={() => void onDraft(kind)}
                  >
                    起草
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
