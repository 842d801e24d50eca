/** Batches that an end in the midst has cut off: what was handed over stays, the rest is gone on with. */
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../settings/use-answer';
import { useDesk } from '../../state/desk-state';
import { useTell } from '../../state/use-tell';
import { momentWords } from '../../state/moments';

export function OpenBatches() {
  const { host, refresh } = useDesk();
  const tell = useTell();
  const { value } = useAnswer('openHandOvers', {});
  const [busy, setBusy] = useState(false);
  const [first] = value ?? [];
  if (first === undefined) return null;
  const goOn = async () => {
    setBusy(true);
    const reply = await host.call('resumeHandOver', { batch: first.batch });
    setBusy(false);
    if (!reply.ok) {
      tell.wrong(reply.error);
      return;
    }
    const { done, refused } = reply.value;
    tell.done(
      refused.length === 0
        ? `这批 ${done.length} 件都已交办`
        : `已交办 ${done.length} 件，${refused.length} 件没有交办：${refused[0]!.message}`,
    );
    await refresh();
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={`${momentWords(first.startedAt, new Date())}开始的一批交办（${first.ids.length} 件）中途断了。已经交办的不会重复，其余的可以接着办。`}
      action={
        <Button size="small" loading={busy} onClick={() => void goOn()}>
          接着办完
        </Button>
      }
    />
  );
}
