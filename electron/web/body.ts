/** A request's body, read up to a limit. */
import type { IncomingMessage } from 'node:http';

/** Most that a call may send, bytes: a record of 20 MB as a file inside JSON fits well. */
export const MAX_BODY = 64 * 1024 * 1024;

/** @returns the text, or undefined when it is larger than the limit. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
