/** 从文字找任务: a text beside the tasks that it carries; what it does not say stays empty and is counted. */
import { Alert, Button, Spin } from 'antd';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useSearch } from 'wouter';
import { FormContext } from '../../form/form-context';
import { useFormTools } from '../../pages/editor/use-form-tools';
import { useCommands } from '../../state/commands';
import { useDesk } from '../../state/desk-state';
import { go } from '../../state/hash-location';
import { createRecordStore } from '../../state/record-store';
import { useTell } from '../../state/use-tell';
import { CampaignRooms } from '../rooms';
import { ChooseText, textOfPaper, type ChosenText } from './choose-text';
import { SourcePane } from './source-pane';
import { TaskCards } from './task-cards';
import {
  breakdownOf,
  draftOf,
  mergedUp,
  missingWords,
  splitAt,
  without,
  type Draft,
  type Place,
  type Proposal,
} from './task-draft';

interface WorkProps {
  readonly proposal: Proposal;
  readonly title: string;
  readonly onAgain: () => void;
}

function Judging({ proposal, title, onAgain }: WorkProps) {
  const { host, desk } = useDesk();
  const tell = useTell();
  const [store] = useState(() => createRecordStore(draftOf(proposal), () => performance.now()));
  const draft = useSyncExternalStore(store.subscribe, () => store.history().data) as Draft;
  const { past, future } = useSyncExternalStore(store.subscribe, store.history);
  const { tools } = useFormTools(store);
  const [current, setCurrent] = useState(draft.rows[0]?.key ?? '');
  const [doubt, setDoubt] = useState<Place>();
  const [busy, setBusy] = useState(false);

  useCommands(
    useMemo(
      () => [
        { id: 'undo', words: '撤销', keys: 'Ctrl+Z', run: () => void store.undo() },
        { id: 'redo', words: '重做', keys: 'Ctrl+Y', run: () => void store.redo() },
      ],
      [store],
    ),
  );
  const pick = (key: string) => {
    setDoubt(undefined);
    setCurrent(key);
  };
  /** One step that can be taken back; the row at `at` is then the current one. */
  const change = (next: Draft, at: number) => {
    store.replace(next, '');
    pick(next.rows[Math.min(at, next.rows.length - 1)]?.key ?? '');
  };
  const take = async () => {
    setBusy(true);
    const name = title === '' ? '任务分解表' : `${title}任务分解表`;
    const reply = await host.call('create', { kind: 'task-breakdown', data: breakdownOf(draft, name) });
    setBusy(false);
    if (!reply.ok) tell.wrong(reply.error);
    else go(`/papers/${reply.value.summary.id}`);
  };
  const { rows } = draft;
  const missing = missingWords(rows);
  const tasks = rows.filter(({ sort }) => sort === 'task').length;
  return (
    <FormContext value={tools}>
      <div className="judged-bar">
        <span role="status">
          {tasks} 项任务{rows.length > tasks ? `、${rows.length - tasks} 组措施` : ''}
          {missing === '' ? '' : `；原文没有写明的：${missing}`}
        </span>
        <span className="judged-actions">
          <Button disabled={past.length === 0} onClick={() => void store.undo()}>
            撤销
          </Button>
          <Button disabled={future.length === 0} onClick={() => void store.redo()}>
            重做
          </Button>
          <Button onClick={onAgain}>换一份文字</Button>
          {desk.mode === 'write' ? (
            <Button type="primary" loading={busy} disabled={rows.length === 0} onClick={() => void take()}>
              做成任务分解表
            </Button>
          ) : null}
        </span>
      </div>
      {proposal.questions.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={`原文有 ${proposal.questions.length} 处请核对，程序没有改动`}
          description={
            <ul className="judged-questions">
              {proposal.questions.map(({ message, remedy, spans }, n) => (
                <li key={n}>
                  <button type="button" className="as-link" onClick={() => setDoubt(spans[0])}>
                    {message}
                  </button>
                  {remedy}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <div className="judged">
        <SourcePane text={proposal.text} rows={rows} current={current} doubt={doubt} onPick={pick} />
        {rows.length === 0 ? (
          <p className="nothing" role="status">
            没有找到布置工作的句子。
          </p>
        ) : (
          <TaskCards
            draft={draft}
            current={current}
            onCurrent={pick}
            onMerge={(at) => change(mergedUp(draft, at), at - 1)}
            onSplit={(at) => change(splitAt(draft, at), at)}
            onDrop={(at) => {
              change(without(draft, at), at);
              tell.undo('已去掉这项任务', () => void store.undo());
            }}
          />
        )}
      </div>
    </FormContext>
  );
}

export function TextScreen() {
  const { host } = useDesk();
  const tell = useTell();
  const [chosen, setChosen] = useState<ChosenText>();
  const [proposal, setProposal] = useState<Proposal>();
  useEffect(() => {
    document.title = '从文字找任务 — 督办文书';
  }, []);
  const again = useCallback(() => {
    setChosen(undefined);
    setProposal(undefined);
    go('/campaign/text', { replace: true });
  }, []);
  const read = useCallback(
    async (text: ChosenText) => {
      setChosen(text);
      const reply = await host.call('proposeTasks', { text: text.text, date: text.date });
      if (reply.ok) setProposal(reply.value);
      else {
        tell.wrong(reply.error);
        again();
      }
    },
    [host, tell, again],
  );
  const paper = new URLSearchParams(useSearch()).get('paper') ?? '';
  useEffect(() => {
    if (paper === '') return;
    void textOfPaper(host, paper).then((reply) => {
      if (reply.ok) void read(reply.value);
      else tell.wrong(reply.error);
    });
  }, [paper, host, tell, read]);
  return (
    <section className="ledger-screen">
      <CampaignRooms />
      <div className="papers-top">
        <h1>从文字找任务</h1>
        <span className="papers-total">{chosen?.title ?? ''}</span>
      </div>
      {chosen === undefined ? (
        <ChooseText onChoose={(text) => void read(text)} />
      ) : proposal === undefined ? (
        <div className="nothing">
          <Spin />
        </div>
      ) : (
        <Judging proposal={proposal} title={chosen.title} onAgain={again} />
      )}
    </section>
  );
}
