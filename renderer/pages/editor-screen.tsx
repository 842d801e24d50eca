/** The editor of a stored paper, by its id: read from the host, then handed to the editor. */
import { Button, Result } from 'antd';
import { useEffect, useState } from 'react';
import type { CallError } from '../../electron/contract';
import { kinds } from '../../templates/kinds/index';
import { warmComposer } from '../paper/compose-client';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import type { Stored } from '../state/saver';
import { Editor } from './editor/editor';

// its start is over before the first paper is opened
warmComposer();

export function EditorScreen({ id }: { readonly id: string }) {
  const { host } = useDesk();
  const [first, setFirst] = useState<Stored>();
  const [error, setError] = useState<CallError>();
  useEffect(() => {
    let current = true;
    void host.call('read', { id }).then((reply) => {
      if (!current) return;
      if (reply.ok) setFirst(reply.value);
      else setError(reply.error);
    });
    return () => {
      current = false;
    };
  }, [host, id]);

  const kind = first && kinds.find(({ slug }) => slug === first.record.kind);
  if (error !== undefined || (first !== undefined && kind === undefined)) {
    return (
      <Result
        status="warning"
        title={error?.message ?? '不认识这种文书'}
        subTitle={error?.remedy ?? '它可能是较新的程序保存的，请升级后再打开。'}
        extra={<Button onClick={() => go('/papers')}>回到文书列表</Button>}
      />
    );
  }
  return first === undefined || kind === undefined ? null : <Editor id={id} kind={kind} first={first} />;
}
