/** 定稿: for each paper the number to be taken, its date and pages, what is left to mend, and what will be frozen. */
import { Modal, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { Output } from '../../electron/contract';
import { replacedWords } from '../pages/replaced-words';
import type { Summary } from '../papers/filters';
import { usePaperActions } from '../papers/use-paper-actions';
import { useDesk } from '../state/desk-state';
import { sentences } from '../state/words';

type Plan = Output<'finalPlan'>;

interface Props {
  readonly papers: readonly Summary[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function PlanLine({ paper, plan }: { readonly paper: Summary; readonly plan: Plan }) {
  const errors = plan.faults.filter(({ severity }) => severity === 'E');
  const warnings = plan.faults.filter(({ severity }) => severity === 'W');
  const number = plan.number === undefined ? '不取号' : `${plan.taken ? '文号' : '将取文号'} ${plan.number}`;
  return (
    <li>
      <strong>{paper.title}</strong>
      <p className="quiet">
        {number} · {plan.date === '' ? '没有成文日期' : plan.date} · {plan.pages} 页
        {warnings.length > 0 ? ` · ${warnings.length} 处请核对` : ''}
      </p>
      {errors.length > 0 ? (
        <ul className="amber">
          {errors.map((fault, n) => (
            <li key={n}>{sentences(fault)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

export function FinaliseDialog({ papers, onClose, onDone }: Props) {
  const { host } = useDesk();
  const { finalise } = usePaperActions();
  const [plans, setPlans] = useState<readonly (readonly [Summary, Plan | undefined])[]>();

  useEffect(() => {
    let current = true;
    const drafts = papers.filter(({ state }) => state === 'draft');
    void Promise.all(
      drafts.map(async (paper) => {
        const reply = await host.call('finalPlan', { id: paper.id });
        return [paper, reply.ok ? reply.value : undefined] as const;
      }),
    ).then((all) => {
      if (current) setPlans(all);
    });
    return () => {
      current = false;
    };
  }, [host, papers]);

  const ready = (plans ?? []).flatMap(([paper, plan]) =>
    plan === undefined || plan.blocked ? [] : [{ paper, plan }],
  );
  const replaced = replacedWords(ready[0]?.plan.replaced ?? []);
  return (
    <Modal
      open
      title="定稿"
      width={600}
      okText={ready.length > 1 ? `定稿 ${ready.length} 份` : '定稿'}
      cancelText="再改改"
      okButtonProps={{ disabled: ready.length === 0 }}
      onCancel={onClose}
      onOk={() => void finalise(ready.map(({ paper }) => paper)).then(onDone)}
    >
      {plans === undefined ? (
        <Spin description="正在检查…">
          <div className="starting-space" />
        </Spin>
      ) : (
        <div className="dialog-body">
          <ul className="plans" tabIndex={0} aria-label="要定稿的文书">
            {plans.map(([paper, plan]) =>
              plan === undefined ? (
                <li key={paper.id}>
                  <strong>{paper.title}</strong>
                  <p className="quiet">现在检查不了，不定稿。</p>
                </li>
              ) : (
                <PlanLine key={paper.id} paper={paper} plan={plan} />
              ),
            )}
          </ul>
          <p className="quiet">
            定稿后内容和版面固定成一版，文号不再发给别的文书；要改可以退回草稿，这一版仍然保留。
            {ready.length < plans.length
              ? `有 ${plans.length - ready.length} 份还有内容要处理，这次不定稿。`
              : ''}
          </p>
          {replaced === undefined ? null : <p className="quiet">{replaced}</p>}
        </div>
      )}
    </Modal>
  );
}
