/** A step of many cases: asked for once, made slice by slice with progress; what was refused is named with its reason. */
import { useEffect, useState } from 'react';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';
import type { Line } from '../ledger/case-columns';
import { lastActor } from '../step/remembered-actors';
import { emptyOf } from '../step/step-fields';
import { StepSheet, type FilledStep } from '../step/step-sheet';
import { splitBy, type BatchAction } from './batch-actions';
import { allRefused, isPerUnit, partsOf, stepOfMany, type Part } from './batch-calls';
import { BatchRun } from './batch-run';
import { useWholeRows } from './use-whole-rows';

interface Props {
  readonly action: BatchAction;
  readonly rows: readonly Line[];
  readonly onClose: () => void;
}

export function BatchStep({ action, rows: chosen, onClose }: Props) {
  const { host, desk } = useDesk();
  const { move, words } = action;
  const { value: step } = useAnswer('stepForm', { move, batch: true });
  const [begun, setBegun] = useState<{ readonly filled: FilledStep; readonly first: Part }>();
  const tell = useTell();
  const { rows, error } = useWholeRows(chosen);
  useEffect(() => {
    if (error === undefined) return;
    tell.wrong(error);
    onClose();
  }, [error, tell, onClose]);
  const { able, unable } = splitBy(action, rows ?? []);
  if (begun !== undefined)
    return (
      <BatchRun
        words={words}
        first={begun.first}
        paperName={isPerUnit(begun.filled.data) ? '交办单' : '督办单'}
        rest={partsOf(able, begun.filled.data).slice(1)}
        ask={(some) => stepOfMany(host, move, some, begun.filled)}
        onClose={onClose}
      />
    );
  if (step === undefined || rows === undefined) return null;
  return (
    <StepSheet
      title={
        unable.length === 0
          ? `${words} ${able.length} 件`
          : `${words} ${able.length} 件（选中的另外 ${unable.length} 件现在不能${words}）`
      }
      step={step}
      known={emptyOf(step)}
      actorOf={(role) => {
        const { name, unit } = lastActor(role);
        return { name, unit: unit === '' ? desk.office.shortName : unit };
      }}
      basis=""
      done={words}
      onDone={async (filled) => {
        // what is wrong with the terms is told in the sheet, before anything is done
        const reply = await stepOfMany(host, move, partsOf(able, filled.data)[0]!, filled);
        if (!reply.ok) return reply;
        const error = allRefused(words, reply.value);
        if (error !== undefined) return { ok: false, error };
        setBegun({ filled, first: reply.value });
        return reply;
      }}
      // the run stands in its place once it has begun
      onClose={onClose}
      stays
    />
  );
}
