/** 问责提示: which rules the ledger has reached on a day, with every case that was counted and why; a proposal, no more. */
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { Output } from '../../../electron/contract';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { useTell } from '../../state/use-tell';
import { DayPicker } from '../day-picker';
import { dayWords } from '../days';
import { CampaignRooms } from '../rooms';

const show = (day: string): void => go(`/campaign/accountability${day === '' ? '' : `?day=${day}`}`);

/** The last day of the month before: rules that count by the month were decided then. */
function monthBefore(day: string): string {
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, 0));
  return last.toISOString().slice(0, 10);
}

type Reached = Output<'accountability'>['proposals'][number];

function ProposalCard({ reached, day }: { readonly reached: Reached; readonly day: string }) {
  const { host, desk } = useDesk();
  const tell = useTell();
  const { subject, rule, count, evidence, words } = reached;
  const draft = async () => {
    const asked = { rule: rule.id, subject, ...(day === '' ? {} : { day }) };
    const reply = await host.call('draftProposal', asked);
    if (reply.ok) go(`/papers/${reply.value.paper}`);
    else tell.wrong(reply.error);
  };
  return (
    <article className="reached">
      <div className="reached-head">
        <h2>{subject}</h2>
        <span className="quiet">
          {count} 件（次），界限 {rule.threshold}
        </span>
        {desk.mode === 'write' ? (
          <Button size="small" onClick={() => void draft()}>
            起草问责建议函
          </Button>
        ) : null}
      </div>
      <p>{words}</p>
      <table className="plain-table" aria-label={`${subject}计入的问题`}>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">问题</th>
            <th scope="col">计入的原因</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map(({ case: id, on, why }, n) => (
            <tr key={n}>
              <td>{dayWords(on)}</td>
              <td>{id === '' ? '排名' : <a href={`#/cases/${id}`}>{id}</a>}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

export function AccountabilityScreen() {
  const day = new URLSearchParams(useSearch()).get('day') ?? '';
  const { value, error } = useAnswer('accountability', day === '' ? {} : { day });
  useEffect(() => {
    document.title = '问责提示 — 督办文书';
  }, []);
  const reached = value?.proposals ?? [];
  const reasons = [...new Set((value?.uncounted ?? []).map(({ reason }) => reason))];
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>问责提示</h1>
        <span className="papers-total" role="status">
          {value === undefined ? '' : `到 ${dayWords(value.day)}，${reached.length} 项达到界限`}
        </span>
        {value === undefined ? null : <Button onClick={() => show(monthBefore(value.day))}>看上月底</Button>}
        <DayPicker day={day} onChange={show} />
      </div>
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      <div className="campaign-body" tabIndex={0} aria-label="问责提示">
        <p className="quiet">
          按设定的规则逐件计数，只作提示和建议；是否问责、怎样问责，由有权机关决定。同一件问题在一个期间里只计一次。
        </p>
        {value !== undefined && reached.length === 0 ? (
          <p className="nothing" role="status">
            这一天没有单位达到规则的界限。
          </p>
        ) : null}
        {reached.map((one) => (
          <ProposalCard key={`${one.rule.id}-${one.subject}`} reached={one} day={day} />
        ))}
        {reasons.length === 0 ? null : (
          <>
            <h2>没有计数的规则</h2>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>
                  {value?.uncounted.filter((one) => one.reason === reason).length} 条：{reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
