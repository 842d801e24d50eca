/** The first moments: asks the host where the desk stands, and says so calmly when that fails. */
import { Button, Result, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { CallError } from '../../electron/contract';
import { FirstRun } from '../first-run/first-run';
import { Frame } from '../frame/frame';
import type { Office } from '../../templates/office';
import type { Host } from '../host';
import { DeskContext, type DeskState, type Settings } from '../state/desk-state';
import { loadHostFace } from '../state/use-faces';
import { useDeskState, type FirstAnswers } from '../state/use-desk-state';
import { lastLook } from '../state/look';
import type { Look } from '../style/theme';

type Stage =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly error: CallError }
  | { readonly at: 'ready'; readonly answers: FirstAnswers };

const unset = (office: Office): Settings => ({
  ...lastLook(),
  office,
  series: {},
  filePattern: '{标题}',
  ledgerViews: [],
  backupTo: '',
  archive: {
    fonds: '',
    fondsName: '',
    scheme: 'DA/T 22-2015',
    template: '',
    section: '',
    periods: {},
    stamp: true,
    copyTo: '',
    checkDays: 90,
  },
});

const failed = (error: CallError): Stage => ({ at: 'failed', error });

async function ask(host: Host): Promise<Stage> {
  const desk = await host.call('desk', {});
  if (!desk.ok) return failed(desk.error);
  const [fonts, kept] = await Promise.all([host.call('fonts', {}), host.call('settings', {})]);
  if (!fonts.ok) return failed(fonts.error);
  // a desk without an office, or whose folder is away, has no settings yet
  const settings = kept.ok ? kept.value : unset(desk.value.office);
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

interface AwayProps {
  readonly words: string;
  readonly folder: string;
  readonly onRetry: () => Promise<void>;
}

/** The folder cannot be reached: a stick that is not there. It is tried again by itself. */
const Away = ({ words, folder, onRetry }: AwayProps) => (
  <Result
    status="warning"
    title={words}
    subTitle={`文书存放在 ${folder}。接上以后会自动打开。`}
    extra={<Button onClick={() => void onRetry()}>再试一次</Button>}
  />
);

function Room({ host, first, onLook, onRestart }: RoomProps) {
  const state: DeskState = useDeskState(host, first, onRestart);
  const { theme, largeType } = state.settings;
  useEffect(() => onLook({ theme, largeType }), [onLook, theme, largeType]);
  const { readOnly } = state.desk;
  const mode: string = state.desk.mode;
  // a folder that was away is back, or another window has set the desk up
  const begun: string = first.desk.mode;
  useEffect(() => {
    if (begun !== mode && [begun, mode].some((one) => one === 'away' || one === 'setup')) onRestart();
  }, [begun, mode, onRestart]);
  if (mode === 'away')
    return <Away words={readOnly ?? ''} folder={state.desk.folder} onRetry={state.refresh} />;
  return <DeskContext value={state}>{mode === 'setup' ? <FirstRun /> : <Frame />}</DeskContext>;
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
