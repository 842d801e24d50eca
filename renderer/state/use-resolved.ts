/** Asks the host for the pictures and annexes that a record refers to, each time the references change. */
import { useEffect, useMemo, useState } from 'react';
import type { Envelope, Kind } from '../../templates/kind';
import type { Fault } from '../../templates/official/fault';
import type { PictureSizes } from '../../templates/typeset/page';
import type { Host } from '../host';
import { pairResolved, referencesIn, type Reference, type Resolved } from './references';
import { useSame } from './use-same';

export interface Found {
  readonly known: Resolved;
  readonly sizes: PictureSizes;
  /** Addresses for <img> and <image>, by the reference as it stands in the resolved record. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

const nothing: Found = { known: new Map(), sizes: {}, addresses: new Map(), faults: [] };

const addresses = new Map<string, string>();

/** A picture as a blob: address, fetched once; the page's policy lets no element send the host's token. */
async function addressOf(host: Host, record: Envelope, source: string | undefined, ref: string) {
  const key = `${source ?? ''} ${ref}`;
  const known = addresses.get(key);
  if (known !== undefined) return known;
  const reply = await host.call('picture', { record, source, ref });
  if (!reply.ok) return undefined;
  const address = URL.createObjectURL(new Blob([reply.value.slice()]));
  addresses.set(key, address);
  return address;
}

async function find(
  host: Host,
  envelope: Envelope,
  source: string | undefined,
  asked: readonly Reference[],
): Promise<Found> {
  const reply = await host.call('resolve', { record: envelope, source });
  if (!reply.ok) {
    const { message, remedy } = reply.error;
    const fault: Fault = { path: '', label: '', rule: 'host', severity: 'W', message, remedy };
    return { ...nothing, faults: [fault] };
  }
  const { record, pictures, faults } = reply.value;
  const pairs = await Promise.all(
    Object.keys(pictures).map(async (ref) => [ref, await addressOf(host, record, source, ref)] as const),
  );
  return {
    known: pairResolved(asked, record.data),
    sizes: pictures,
    addresses: new Map(pairs.flatMap(([ref, address]) => (address === undefined ? [] : [[ref, address]]))),
    faults,
  };
}

/** What the host found; undefined until it has answered for the first time. */
export function useResolved(
  host: Host,
  kind: Kind,
  envelope: Envelope,
  source: string | undefined,
): Found | undefined {
  const { form } = kind;
  const asked = useMemo(() => referencesIn(form, envelope.data), [form, envelope.data]);
  // places move when rows are added: only the references themselves are a reason to ask again
  const values = useSame(useMemo(() => asked.map((reference) => reference.value), [asked]));
  const [found, setFound] = useState<Found>();
  const [answered, setAnswered] = useState<readonly unknown[]>();

  useEffect(() => {
    if (values.length === 0 || answered === values) return undefined;
    let current = true;
    void find(host, envelope, source, asked).then((answer) => {
      if (!current) return;
      setFound(answer);
      setAnswered(values);
    });
    return () => {
      current = false;
    };
  }, [host, values, answered, envelope, source, asked]);

  return values.length === 0 ? nothing : found;
}
