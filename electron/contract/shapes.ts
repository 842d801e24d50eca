/** What several calls of the contract have in common. */
import type { Envelope } from '../../templates/kind';
import type { Fault } from '../../templates/official/fault';
import { z } from '../../templates/zod';

const faultSchema: z.ZodType<Fault> = z.object({
  path: z.string(),
  label: z.string(),
  rule: z.string(),
  severity: z.enum(['E', 'W', 'I']),
  message: z.string(),
  remedy: z.string(),
});
export const faults = z.array(faultSchema);

/** A record as it stands in a file; `data` is the kind's business, unknown keys are kept. */
export const envelopeSchema = z.looseObject({
  kind: z.string().min(1),
  version: z.number().int().positive(),
  data: z.unknown(),
  id: z.string().optional(),
  revision: z.number().int().nonnegative().optional(),
  state: z.string().optional(),
  source: z.object({ id: z.string(), revision: z.number(), digest: z.string() }).optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
});
export const record = envelopeSchema as z.ZodType<Envelope>;

/** Bytes as they are. */
export const rawBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** A whole file inside JSON, base64. */
export const base64 = z.string();
/** A file to be handed to the user: its name with the extension. */
export const file = z.object({ name: z.string(), mime: z.string(), bytes: base64 });

/** What `open` answered: names the file whose pictures and annexes a record's references mean. */
export const source = z.string().optional();
export const setup = z.enum(['common', 'exact']);

export const faceRole = z.enum(['title', 'fangsong', 'kai', 'hei', 'song', 'latin']);

/** One role's font in use, as `fonts` tells it. */
export const roleFont = z.object({
  role: faceRole,
  /** 小标宋, 仿宋, … */
  label: z.string(),
  /** The name that a DOCX gives. */
  official: z.string(),
  /** Family and file in use here. */
  family: z.string(),
  file: z.string(),
  standIn: z.boolean(),
  /** Why an official face that is on the machine is not used. */
  refused: z.string().optional(),
});

/** A folder as a user names it; Windows copies a path with quotes around it. */
export const folder = z.string().overwrite((text) => text.trim().replace(/^"(.*)"$/u, '$1'));

/** A moment, ISO 8601 in UTC. */
export const moment = z.string();
/** A stored record's id. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u);
export const ids = z.array(id).min(1).max(5000);

export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
