/** The lines of papers that are known by their ids alone, in their order; those that are gone are left out. */
import type { Host } from '../host';
import type { Summary } from './saver';

export async function summariesOf(host: Host, ids: readonly string[]): Promise<readonly Summary[]> {
  const replies = await Promise.all(ids.map((id) => host.call('summary', { id })));
  return replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
}
