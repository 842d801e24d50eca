/** Every call that a window may make of its host: name → input schema, output schema; the type Api is derived. */
import type { Envelope } from '../templates/kind';
import { officeSchema } from '../templates/office';
import type { Fault } from '../templates/official/fault';
import type { FaceChains } from '../templates/typeset/metrics';
import { z } from '../templates/zod';

const faultSchema: z.ZodType<Fault> = z.object({
  path: z.string(),
  label: z.string(),
  rule: z.string(),
  severity: z.enum(['E', 'W', 'I']),
  message: z.string(),
  remedy: z.string(),
});
const faults = z.array(faultSchema);

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
const record = envelopeSchema as z.ZodType<Envelope>;

/** Bytes as they are. */
const rawBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** A whole file inside JSON, base64. */
const base64 = z.string();
/** A file to be handed to the user: its name with the extension. */
const file = z.object({ name: z.string(), mime: z.string(), bytes: base64 });

/** What `open` answered: names the file whose pictures and annexes a record's references mean. */
const source = z.string().optional();
const setup = z.enum(['common', 'exact']);

/** A picture that layout and painters may use: pixels once upright. */
const pictureSize = z.object({ width: z.number(), height: z.number() });

/** One role's font in use, as `fonts` tells it. */
const roleFont = z.object({
  role: z.enum(['title', 'fangsong', 'kai', 'hei', 'song', 'latin']),
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

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export const contract = {
  /** The kinds of paper. */
  kinds: call(
    z.object({}),
    z.array(
      z.object({
        slug: z.string(),
        title: z.string(),
        version: z.number(),
        orientation: z.enum(['portrait', 'landscape']),
        samples: z.array(z.string()),
      }),
    ),
  ),
  /** A kind's sample record: the first, or the one of that name. */
  sample: call(z.object({ kind: z.string(), name: z.string().optional() }), record),
  /** A kind's JSON Schema with Chinese titles and descriptions. */
  schema: call(z.object({ kind: z.string() }), z.record(z.string(), z.unknown())),
  /** The office whose papers these are, and where its profile came from. */
  office: call(
    z.object({ source }),
    z.object({ office: officeSchema, from: z.enum(['given', 'beside', 'sample']) }),
  ),
  /** Reads a record file's content; what is wrong with it is in `faults`, and then there may be no record. */
  open: call(
    z.object({ name: z.string(), bytes: base64 }),
    z.object({ name: z.string(), source: z.string(), record: record.optional(), faults }),
  ),
  /**
   * The record made whole for the typesetter: annex files put in, pictures measured. `pictures` is keyed by the
   * reference as it then stands in the record; what could not be found is in `faults`. Call it when pictures or
   * annexes changed, not on every key: a record without them is whole as it stands.
   */
  resolve: call(
    z.object({ record, source }),
    z.object({ record, pictures: z.record(z.string(), pictureSize), faults }),
  ),
  /** An upright picture's file, by its reference in a resolved record. Raw bytes. */
  picture: call(z.object({ record, source, ref: z.string() }), rawBytes),
  /** Takes a picture in; the answer's `ref` is to be written into the record. */
  addPicture: call(
    z.object({ name: z.string(), bytes: base64 }),
    z.object({ ref: z.string(), width: z.number(), height: z.number() }),
  ),
  /** All faults of a record, without writing anything. */
  check: call(z.object({ record, source }), z.object({ faults })),
  /** The finished paper; no file when faults stopped it. */
  export: call(
    z.object({
      record,
      source,
      to: z.enum(['docx', 'pdf', 'txt']),
      setup: setup.optional(),
      final: z.boolean().optional(),
    }),
    z.object({ file: file.optional(), faults, replaced: z.array(roleFont) }),
  ),
  /** The record as a file of its own, with all it refers to: .json, or .duban when it has pictures. */
  pack: call(z.object({ record, source }), z.object({ file, faults })),
  /** Glyph widths for the typesetter, and which font serves each role. */
  fonts: call(
    z.object({}),
    z.object({
      chains: z.custom<FaceChains>((value) => typeof value === 'object'),
      roles: z.array(roleFont),
    }),
  ),
  /** A face's file for the window's @font-face, by FaceMetrics.id. Raw bytes. */
  fontFile: call(z.object({ id: z.string() }), rawBytes),
} as const;

export type CallName = keyof typeof contract;
export type Input<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof contract)[N]['output']>;
/** What a host offers, and what its window sees through a Reply. */
export type Api = { readonly [N in CallName]: (input: Input<N>) => Promise<Output<N>> };

/** A call that went wrong as a whole; words are Chinese and ready to be shown. */
export interface CallError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
/** Every answer of a host. Over HTTP a raw value travels as application/octet-stream, all else as this JSON. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

/** Where the loopback host takes calls: POST /api/<name>, with the token of the address's fragment in this header. */
export type TokenHeader = 'x-duban-token';

/** What the desktop's preload puts at `window.duban`; absent in a browser. */
export interface DesktopBridge {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>;
  /** The system's open dialog for record files; undefined when it was cancelled. */
  readonly openFile: () => Promise<Reply<Output<'open'>> | undefined>;
  /** The system's save dialog; the name written, or undefined when it was cancelled. */
  readonly saveFile: (name: string, bytes: string) => Promise<Reply<string> | undefined>;
}
