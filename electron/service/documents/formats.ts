/** The files a paper can become: extension → writer and MIME type. */
import type { WriterName } from '../../../templates/writers/table';

export const formats = {
  docx: {
    writer: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { writer: 'pdf', mime: 'application/pdf' },
  txt: { writer: 'text', mime: 'text/plain; charset=utf-8' },
} as const satisfies Readonly<Record<string, { readonly writer: WriterName; readonly mime: string }>>;

export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
