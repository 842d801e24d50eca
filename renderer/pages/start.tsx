/** The first moments: asks the host where the desk stands, and says so calmly when that fails. */
import { Button, Result, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { CallError } from '../../electron/contract';
import { FirstRun } from '../first-run/first-run';
import { Frame } from '../frame/frame';
import type { Host } from '../host';
import { DeskContext, type DeskState, type Settings } from '../state/desk-state';
import { loadHostFace } from '../state/use-faces';
import { useDeskState, type FirstAnswers } from '../state/use-desk-state';
import type { Look } from '../style/theme';
import { OnePaper } from './one-paper';

type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly error: CallError }
  | { readonly at: 'ready'; readonly answers: FirstAnswers };

const failed = (error: CallError): Stage => ({ at: 'failed', error });

async function ask(host: Host): Promise<Stage> {
  const desk = await host.call('desk', {});
  if (!desk.ok) return failed(desk.error);
  const [fonts, kept] = await Promise.all([host.call('fonts', {}), host.call('settings', {})]);
  if (!fonts.ok) return failed(fonts.error);
  if (!kept.ok) return failed(kept.error);
  const settings: Settings = kept.value;
  // the interface's own last resort (theme.ts); without it the window still works
  await Promise.allSettled(fonts.value.chains.hei.slice(0, 1).map((face) => loadHostFace(host, face)));
  return { at: 'ready', answers: { desk: desk.value, settings, fonts: fonts.value } };
}

interface Props {
  readonly host: Host;
  readonly onLook: (look: Look) => void;
}

interface RoomProps extends Props {
  readonly first: FirstAnswers;
  readonly onRestart: () => void;
}

function Room({ host, first, onLook, onRestart }: RoomProps) {
  const state: DeskState = useDeskState(host, first, onRestart);
  const { theme, largeType } = state.settings;
  useEffect(() => onLook({ theme, largeType }), [onLook, theme, largeType]);
  return <DeskContext value={state}>{state.desk.mode === 'setup' ? <FirstRun /> : <Frame />}</DeskContext>;
}

export function Start({ host, onLook }: Props) {
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
  const restart = useCallback(() => {
    setStage({ at: 'asking' });
    setTurn((last) => last + 1);
  }, []);

  if (stage.at === 'ready')
    return <Room key={turn} host={host} first={stage.answers} onLook={onLook} onRestart={restart} />;
  if (stage.at === 'asking') {
    return (
      <div className="starting">
        <Spin description="正在打开督办文书…" delay={300}>
          <div className="starting-space" />
        </Spin>
      </div>
    );
  }
  // a host without a store
  if (stage.error.code === 'call') return <OnePaper host={host} />;
  return (
    <Result
      status="warning"
      title={stage.error.message}
      subTitle={stage.error.remedy}
      extra={
        <Button type="primary" onClick={restart}>
          重试
        </Button>
      }
    />
  );
}
