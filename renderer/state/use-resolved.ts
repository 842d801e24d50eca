/** Asks the host for the pictures and annexes that a record refers to, each time the references change. */
import { useEffect, useMemo, useState } from 'react';
import type { Field } from '../../templates/form';
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

/** By reference: a stored picture's is its digest. */
const addresses = new Map<string, string>();

/** A picture as a blob: address, fetched once; the page's policy lets no element send the host's token. */
async function addressOf(host: Host, record: Envelope, ref: string) {
  const known = addresses.get(ref);
  if (known !== undefined) return known;
  const reply = await host.call('picture', { record, ref });
  if (!reply.ok) return undefined;
  const address = URL.createObjectURL(new Blob([reply.value.slice()]));
  addresses.set(ref, address);
  return address;
}

/** A picture that was just taken in is shown before the host is asked for it. */
export const knownAddress = (ref: string): string | undefined => addresses.get(ref);
export const noteAddress = (ref: string, address: string): void => void addresses.set(ref, address);

async function find(host: Host, envelope: Envelope, asked: readonly Reference[]): Promise<Found> {
  const reply = await host.call('resolve', { record: envelope });
  if (!reply.ok) {
    const { message, remedy } = reply.error;
    const fault: Fault = { path: '', label: '', rule: 'host', severity: 'W', message, remedy };
    return { ...nothing, faults: [fault] };
  }
  const { record, pictures, faults } = reply.value;
  const pairs = await Promise.all(
    Object.keys(pictures).map(async (ref) => [ref, await addressOf(host, record, ref)] as const),
  );
  return {
    known: pairResolved(asked, record.data),
    sizes: pictures,
    addresses: new Map(pairs.flatMap(([ref, address]) => (address === undefined ? [] : [[ref, address]]))),
    faults,
  };
}

/** Whether a form can refer to anything: a long table without pictures need not be walked on every key. */
const canRefer = (fields: readonly Field[]): boolean =>
  fields.some(
    (field) =>
      field.kind === 'picture' ||
      field.kind === 'annexes' ||
      ((field.kind === 'group' || field.kind === 'rows') && canRefer(field.fields)),
  );

const noReferences: readonly Reference[] = [];

/** What the host found; undefined until it has answered for the first time. */
export function useResolved(host: Host, kind: Kind, envelope: Envelope): Found | undefined {
  const { form } = kind;
  const refers = useMemo(() => form.sections.some((section) => canRefer(section.fields)), [form]);
  const asked = useMemo(
    () => (refers ? referencesIn(form, envelope.data) : noReferences),
    [form, refers, envelope.data],
  );
  // places move when rows are added: only the references themselves are a reason to ask again
  const values = useSame(useMemo(() => asked.map((reference) => reference.value), [asked]));
  const [found, setFound] = useState<Found>();
  const [answered, setAnswered] = useState<readonly unknown[]>();

  useEffect(() => {
    if (values.length === 0 || answered === values) return undefined;
    let current = true;
    void find(host, envelope, asked).then((answer) => {
      if (!current) return;
      setFound(answer);
      setAnswered(values);
    });
    return () => {
      current = false;
    };
  }, [host, values, answered, envelope, asked]);

  return values.length === 0 ? nothing : found;
}
