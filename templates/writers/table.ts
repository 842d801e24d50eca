/** The table of writers: adding a form of output is one file and one line here. */
import { writeDocx } from './docx/write';
import type { WriterInput } from './input';
import { writePdf } from './pdf/write';
import { writeText } from './text';

/** Makes a file's bytes of a paper. */
export type Writer = (input: WriterInput) => Promise<Uint8Array>;

export const writers = {
  docx: (input) => writeDocx({ ...input, facts: input.layout.facts }),
  pdf: writePdf,
  text: (input) => Promise.resolve(new TextEncoder().encode(writeText(input.flow))),
} as const satisfies Readonly<Record<string, Writer>>;

export type WriterName = keyof typeof writers;
