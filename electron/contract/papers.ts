/** Calls on a record as it is: kinds, samples, files, pictures, checks, exports, fonts. Nothing of them is stored. */
import { officeSchema } from '../../templates/office';
import type { FaceChains } from '../../templates/typeset/metrics';
import { z } from '../../templates/zod';
import { base64, call, faults, file, rawBytes, record, roleFont, setup, source } from './shapes';

/** A picture that layout and painters may use: pixels once upright. */
const pictureSize = z.object({ width: z.number(), height: z.number() });

export const paperCalls = {
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
