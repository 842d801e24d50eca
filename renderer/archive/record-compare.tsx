/** The sealed record against the one on the desk, field by field. */
import { useMemo } from 'react';
import type { Output } from '../../electron/contract';
import { Compare } from '../pages/editor/compare';
import { stateNames } from '../pages/editor/save-words';
import { differences } from '../state/diff-data';
import { kindOf } from '../state/kind-of';

export function RecordCompare({ item, record, now }: Output<'sealedItem'>) {
  const found = useMemo(
    () => (now === undefined ? [] : differences(kindOf(item.kind).form, record.data, now.data)),
    [item.kind, record, now],
  );
  if (now === undefined)
    return (
      <p className="pair-verdict" role="status">
        这份文书已不在“文书”里，封存的一份是唯一的一份。
      </p>
    );
  const state = stateNames[now.state as keyof typeof stateNames];
  return (
    <div className="record-compare">
      <p className="pair-verdict" role="status">
        {found.length === 0
          ? `一致：各栏都和封存时相同（现在：${state}）`
          : `不同：${found.length} 处和封存时不一样`}
      </p>
      {found.length === 0 ? null : (
        <Compare list={found} mine={`封存的第 ${item.version} 版`} theirs={`现在（${state}）`} />
      )}
    </div>
  );
}
