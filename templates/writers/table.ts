/** The table of writers: adding a form of output is one file and one line here. */
import { writeDocx } from './docx/write';
import type { Breaks } from '../typeset/page';
import type { WriterInput } from './input';
import { writePdf } from './pdf/write';
import { writeText } from './text';

/** Makes a file's bytes of a paper. */
export type Writer = (input: WriterInput) => Promise<Uint8Array>;

export const writers = {
  docx: (input: WriterInput<Breaks>) => writeDocx({ ...input, facts: input.layout.facts }),
  pdf: writePdf,
  text: (input: WriterInput<Breaks>) => Promise.resolve(new TextEncoder().encode(writeText(input.flow))),
} as const satisfies Readonly<Record<string, Writer>>;

export type WriterName = keyof typeof writers;
