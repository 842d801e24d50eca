/** What every part of a form needs from the window: faults by field, the way to edit, the field to show. */
import { createContext, useContext } from 'react';
import type { Envelope } from '../../templates/kind';
import type { Fault } from '../../templates/official/fault';

/** Replaces the value at a path by what `update` makes of the present one. */
export type Edit = (path: string, update: (old: unknown) => unknown) => void;

/** A field to bring into view; `turn` tells two wishes for the same field apart. */
export interface Reveal {
  readonly path: string;
  readonly turn: number;
}

export interface FormTools {
  readonly edit: Edit;
  readonly faults: readonly Fault[];
  readonly reveal: Reveal | undefined;
  /** Address of a picture for an <img>, when it is there. */
  readonly pictureUrl: (ref: string) => string | undefined;
  /** Keeps a chosen picture file and answers its reference; undefined when it could not be taken. */
  readonly addPicture: (file: File) => Promise<string | undefined>;
  /** Lets the user choose a record file; undefined when none was taken. */
  readonly chooseRecord: () => Promise<Envelope | undefined>;
  /** Chinese name of a kind of paper. */
  readonly kindTitle: (kind: string) => string;
  /** Says what happened, with a button that takes it back. */
  readonly offerUndo: (what: string, undo: () => void) => void;
}

export const FormContext = createContext<FormTools | undefined>(undefined);

/** @throws Error outside a form. */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (tools === undefined) throw new Error('a field is drawn outside a form');
  return tools;
}
