/** The pictures that a record names. */
import type { Envelope } from '../../../templates/kind';
import { mapReferences } from '../documents/references';
import { kindBySlug } from './entry';

/** References of all pictures, in its annexes too, each once, in the order of the form. */
export async function picturesOf(record: Envelope): Promise<readonly string[]> {
  const refs = new Set<string>();
  await collect(record, refs);
  return [...refs];
}

async function collect(record: Envelope, refs: Set<string>): Promise<void> {
  const kind = kindBySlug(record.kind);
  if (!kind) return;
  await mapReferences(kind.form, record.data, {
    picture: (ref) => {
      refs.add(ref);
      return Promise.resolve(ref);
    },
    annex: async (annex) => {
      if (typeof annex.record === 'object' && annex.record !== null)
        await collect(annex.record as Envelope, refs);
      return annex;
    },
  });
}
