/** A host that stores nothing: one paper at a time, kept by the browser. Asks for the office and the fonts first. */
import { Button, Result, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { CallError, Output } from '../../electron/contract';
import type { Office } from '../../templates/office';
import type { Host } from '../host';
import { currentKind } from '../state/drafts';
import { draftOrSample } from '../state/first-record';
import { kindOf } from '../state/kind-of';
import type { OpenRecord } from '../state/open-record';
import { loadHostFace } from '../state/use-faces';
import { Desk } from './desk';

interface Ready {
  readonly office: Office;
  readonly fonts: Output<'fonts'>;
  readonly first: OpenRecord;
}
type Stage = { readonly at: 'asking' } | { readonly at: 'failed'; readonly error: CallError } | Answered;
interface Answered extends Ready {
  readonly at: 'ready';
}

async function ask(host: Host): Promise<Stage> {
  const [office, fonts, first] = await Promise.all([
    host.call('office', {}),
    host.call('fonts', {}),
    draftOrSample(host, kindOf(currentKind())),
  ]);
  if (!office.ok) return { at: 'failed', error: office.error };
  if (!fonts.ok) return { at: 'failed', error: fonts.error };
  if (!first.ok) return { at: 'failed', error: first.error };
  // the interface's own last resort (theme.ts); without it the window still works
  await Promise.allSettled(fonts.value.chains.hei.slice(0, 1).map((face) => loadHostFace(host, face)));
  return { at: 'ready', office: office.value.office, fonts: fonts.value, first: first.value };
}

export function OnePaper({ host }: { readonly host: Host }) {
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let current = true;
    void ask(host).then((next) => {
      if (current) setStage(next);
    });
    return () => {
      current = false;
    };
  }, [host, turn]);

  if (stage.at === 'ready')
    return <Desk host={host} office={stage.office} fonts={stage.fonts} first={stage.first} />;
  if (stage.at === 'asking') {
    return (
      <div className="starting">
        <Spin description="正在打开督办文书…" delay={300}>
          <div className="starting-space" />
        </Spin>
      </div>
    );
  }
  return (
    <Result
      status="warning"
      title={stage.error.message}
      subTitle={stage.error.remedy}
      extra={
        <Button
          type="primary"
          onClick={() => {
            setStage({ at: 'asking' });
            setTurn(turn + 1);
          }}
        >
          重试
        </Button>
      }
    />
  );
}
