/** One problem: how it stands, what can be done next, what was done so far, and all that is known of it. */
import { Alert, Button, Result } from 'antd';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { DayPicker } from '../day-picker';
import { dayWords } from '../days';
import { Light } from '../light';
import { Bundle } from './bundle';
import { CaseFacts } from './case-facts';
import { CaseStep } from './case-step';
import { NextSteps } from './next-steps';
import { Timeline } from './timeline';

/** How a later step names the paper that it rests on. */
const basisOf = (
  paper: { readonly number: string; readonly title: string } | undefined,
): string | undefined => paper && (paper.number === '' ? paper.title : paper.number);

export function CaseScreen({ id }: { readonly id: string }) {
  const { desk } = useDesk();
  const asked = new URLSearchParams(useSearch());
  const day = asked.get('day') ?? '';
  const move = asked.get('step') ?? undefined;
  const { value, error } = useAnswer('case', day === '' ? { id } : { id, day });
  const [bundle, setBundle] = useState(false);
  const writes = desk.mode === 'write' && day === '';

  useEffect(() => {
    document.title = `${id} — 督办文书`;
  }, [id]);

  if (value === undefined)
    return error === undefined ? null : (
      <Result
        status="warning"
        title={error.message}
        subTitle={error.remedy}
        extra={<Button onClick={() => go('/cases')}>回到台账</Button>}
      />
    );
  const { case: kase, warning, events, next } = value;
  const { facts } = kase;
  return (
    <section className="case-screen">
      <div className="case-top">
        <div className="case-name">
          <a href="#/cases" className="case-back">
            台账
          </a>
          <h1>{facts.site === '' ? facts.place || id : facts.site}</h1>
          <span className="case-number">{id}</span>
          <Light colour={warning.colour} word={warning.word} left={warning.left} />
          <span className="case-due">{warning.due === undefined ? '' : `期限 ${dayWords(warning.due)}`}</span>
        </div>
        <Button className="case-bundle" onClick={() => setBundle(true)}>
          一案一档
        </Button>
        <DayPicker day={day} onChange={(to) => go(`/cases/${id}${to === '' ? '' : `?day=${to}`}`)} />
      </div>
      {day === '' ? null : (
        <Alert type="info" showIcon title={`这是 ${dayWords(day)} 当天记录的情况，只能查看。`} />
      )}
      {error === undefined ? null : (
        <Alert type="error" showIcon title={`${error.message}。`} description={error.remedy} />
      )}
      {writes ? <NextSteps steps={next} onStep={(step) => go(`/cases/${id}?step=${step}`)} /> : null}
      <div className="case-work">
        <Timeline events={events} kase={kase} />
        <CaseFacts kase={kase} />
      </div>
      {bundle ? <Bundle papers={kase.papers} onClose={() => setBundle(false)} /> : null}
      {writes && next.some((step) => step.move === move) ? (
        <CaseStep
          key={move}
          move={move!}
          kase={kase}
          basis={basisOf(kase.papers.at(-1)) ?? events.at(-1)?.basis ?? ''}
          paper={asked.get('paper') ?? undefined}
          onClose={() => go(`/cases/${id}`, { replace: true })}
        />
      ) : null}
    </section>
  );
}
