/** What a kind opens with: the draft that was left of it, else its sample as the host hands it out. */
import type { Kind } from '../../templates/kind';
import type { Reply } from '../../electron/contract';
import type { Host } from '../host';
import { readDraft } from './drafts';
import { opened, type OpenRecord } from './open-record';

/** A sample with its pictures where the host finds them; the first one when no name is given. */
export async function sampleOf(host: Host, kind: Kind, name?: string): Promise<Reply<OpenRecord>> {
  const reply = await host.call('sample', { kind: kind.slug, ...(name === undefined ? {} : { name }) });
  return reply.ok ? { ok: true, value: opened(reply.value) } : reply;
}

export async function draftOrSample(host: Host, kind: Kind): Promise<Reply<OpenRecord>> {
  const draft = readDraft(kind.slug);
  return draft === undefined ? sampleOf(host, kind) : { ok: true, value: draft };
}
