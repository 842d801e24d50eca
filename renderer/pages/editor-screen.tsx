/** The editor of a stored paper: read from the host, saved a moment after the last key. */
import { Button, Result } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../electron/contract';
import { kinds } from '../../templates/kinds/index';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { kindOf } from '../state/kind-of';
import { opened, type OpenRecord } from '../state/open-record';
import { useTell } from '../state/use-tell';
import { Editor } from './editor';

const pauseMs = 600;

function useAutosave(id: string, first: number): (record: OpenRecord) => void {
  const { host, noteSaved } = useDesk();
  const tell = useTell();
  const revision = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chain = useRef<Promise<void>>(Promise.resolve());
  return useCallback(
    (record) => {
      if (!record.changed) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        chain.current = chain.current.then(async () => {
          const input = { id, revision: revision.current, data: record.envelope.data };
          const reply = await host.call('save', input);
          if (!reply.ok) tell.wrong(reply.error);
          else if (reply.value.saved) {
            revision.current = reply.value.revision;
            noteSaved(reply.value.at);
          } else tell.wrong({ message: '这份文书已在别处修改', remedy: '请重新打开后再改' });
        });
      }, pauseMs);
    },
    [id, host, tell, noteSaved],
  );
}

function Opened({ id, first }: { readonly id: string; readonly first: OpenRecord }) {
  const { host, desk, fonts } = useDesk();
  const [fontsRead, setFontsRead] = useState(false);
  const save = useAutosave(id, first.envelope.revision ?? 0);
  const nothing = () => undefined;
  return (
    <Editor
      host={host}
      office={desk.office}
      fonts={fonts}
      kinds={kinds}
      kind={kindOf(first.envelope.kind)}
      opened={first}
      fontsRead={fontsRead}
      onFontsRead={() => setFontsRead(true)}
      onKind={nothing}
      onSample={nothing}
      onOpen={nothing}
      onChange={save}
    />
  );
}

export function EditorScreen({ id }: { readonly id: string }) {
  const { host } = useDesk();
  const [first, setFirst] = useState<OpenRecord>();
  const [error, setError] = useState<CallError>();
  useEffect(() => {
    let current = true;
    void host.call('read', { id }).then((reply) => {
      if (!current) return;
      if (reply.ok) setFirst(opened(reply.value.record));
      else setError(reply.error);
    });
    return () => {
      current = false;
    };
  }, [host, id]);
  if (error !== undefined) {
    return (
      <Result
        status="warning"
        title={error.message}
        subTitle={error.remedy}
        extra={<Button onClick={() => go('/papers')}>回到文书列表</Button>}
      />
    );
  }
  return first === undefined ? null : <Opened id={id} first={first} />;
}
