/** A record as a file of its own: annexes inside it, pictures by what they hold. */
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import type { Fault } from '../../../templates/official/fault';
import type { PictureBytes } from '../../../templates/writers/input';
import type { Ports, RecordSource } from '../ports';
import { mapReferences } from './references';
import { resolveRecord } from './resolve';

export interface Packed {
  readonly record: Envelope;
  /** By `sha256:<hex>`; empty when the record needs no bag. */
  readonly pictures: ReadonlyMap<string, PictureBytes>;
  /** What could not be found stays in the record as it was written. */
  readonly faults: readonly Fault[];
}

/** Makes a record independent of the folder it came from. */
export async function packRecord(
  record: Envelope,
  source: RecordSource,
  { pictures }: Ports,
): Promise<Packed> {
  const whole = await resolveRecord(record, source, kinds, pictures);
  const kept = new Map<string, PictureBytes>();
  const named = await withDigests(whole.record, (ref) => {
    const found = Object.hasOwn(whole.pictures, ref) ? whole.pictures[ref] : undefined;
    if (!found) return ref;
    const digest = pictures.refOf(found.bytes);
    kept.set(digest, found);
    return digest;
  });
  return { record: named, pictures: kept, faults: whole.faults };
}

/** The record with its pictures renamed, in its annexes too. */
async function withDigests(record: Envelope, rename: (ref: string) => string): Promise<Envelope> {
  const kind = kinds.find(({ slug }) => slug === record.kind);
  if (!kind) return record;
  const data = await mapReferences(kind.form, record.data, {
    picture: (ref) => Promise.resolve(rename(ref)),
    annex: async (annex) => {
      const inner = annex.record as Envelope | undefined;
      return inner === undefined ? annex : { ...annex, record: await withDigests(inner, rename) };
    },
  });
  return { ...record, data };
}
