/** The wordings that a record is printed in: the office's of today for a draft, those of its day for a final paper. */
import { useEffect, useMemo, useState } from 'react';
import type { CallError, Output, Reply } from '../../electron/contract';
import type { Envelope, Kind } from '../../templates/kind';
import type { Fault } from '../../templates/official/fault';
import { kindsWith } from '../../templates/overlay/kinds';
import { changesNothing, type Overlay } from '../../templates/overlay/overlay';
import type { Host } from '../host';
import { useDesk } from './desk-state';
import { kindOf } from './kind-of';

type Kept = Output<'overlays'>[number];

const none: readonly Overlay[] = [];
const overlaysIn = (kept: readonly Kept[]): readonly Overlay[] =>
  kept.map(({ overlay }) => overlay).filter((overlay) => !changesNothing(overlay));

/** What a final record names, as the host is to be asked; undefined for a draft. */
function namesIn({
  state,
  meta,
}: Envelope): readonly Pick<Kept, 'kind' | 'version' | 'digest'>[] | undefined {
  if (state === undefined || state === 'draft') return undefined;
  return Array.isArray(meta?.overlays) ? (meta.overlays as Kept[]) : [];
}

/** What a final record says of its wording: 按责任单模板第1版排印。 '' for a draft and for the built-in wording. */
export const wordingWords = (record: Envelope): string => {
  const names = namesIn(record) ?? [];
  const list = names.map(({ kind, version }) => `${kindOf(kind).title}模板第${version}版`);
  return list.length === 0 ? '' : `按${list.join('、')}排印。`;
};

/** By what they hold, so that a template is compiled once however often it is asked for. */
const known = new Map<string, readonly Overlay[]>();

/** @param key of what is asked for; the answer of another time is as good. */
async function ask(
  key: string,
  call: () => Promise<Reply<readonly Kept[]>>,
): Promise<Reply<readonly Overlay[]>> {
  const before = known.get(key);
  if (before !== undefined) return { ok: true, value: before };
  const reply = await call();
  if (!reply.ok) return reply;
  const overlays = overlaysIn(reply.value);
  known.set(key, overlays);
  return { ok: true, value: overlays };
}

/** Of a record that was just read. */
export async function overlaysFor(host: Host, record: Envelope): Promise<Reply<readonly Overlay[]>> {
  const names = namesIn(record);
  if (names?.length === 0) return { ok: true, value: none };
  if (names !== undefined)
    return ask(JSON.stringify(names), () => host.call('overlaysNamed', { names: [...names] }));
  const reply = await host.call('overlays', {});
  return reply.ok ? { ok: true, value: overlaysIn(reply.value) } : reply;
}

const faultOf = ({ message, remedy }: CallError): Fault => ({
  path: '',
  label: '模板',
  rule: 'overlay',
  severity: 'E',
  message: `${message}。`,
  remedy,
});

export interface RecordWording {
  /** Undefined until the host has answered, and where they are not to be had. */
  readonly overlays: readonly Overlay[] | undefined;
  readonly faults: readonly Fault[];
}

/** A kind as the office words it, for its form and its tables: the built-in one until the wording is known. */
export const useWordedKind = (kind: Kind, overlays: readonly Overlay[] | undefined): Kind =>
  useMemo(() => kindsWith([kind], overlays ?? none)[0] ?? kind, [kind, overlays]);

const nothing: readonly Fault[] = [];

export function useOverlays(record: Envelope): RecordWording {
  const { host, desk } = useDesk();
  const names = namesIn(record);
  const key = names === undefined ? `in force ${desk.overlays}` : JSON.stringify(names);
  const isPlain = names === undefined ? desk.overlays === '' : names.length === 0;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly error: CallError | undefined }>();
  useEffect(() => {
    if (isPlain || known.has(key)) return undefined;
    let current = true;
    const asked = key.startsWith('in force')
      ? () => host.call('overlays', {})
      : () => host.call('overlaysNamed', { names: JSON.parse(key) as Kept[] });
    void ask(key, asked).then((reply) => {
      if (current) setAnswer({ key, error: reply.ok ? undefined : reply.error });
    });
    return () => {
      current = false;
    };
  }, [host, key, isPlain]);
  if (isPlain) return { overlays: none, faults: nothing };
  const error = answer?.key === key ? answer.error : undefined;
  return { overlays: known.get(key), faults: error === undefined ? nothing : [faultOf(error)] };
}
