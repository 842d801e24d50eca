/** What every part of a form needs from the window: the way to edit, faults by field, the field to show, registry, pictures. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Envelope } from '../../templates/kind';
import type { CalendarDate } from '../../templates/official/dates';
import type { Fault } from '../../templates/official/fault';
import type { FaultStore } from '../state/fault-store';
import type { RegistryStore } from '../state/registry-store';
import type { RevealStore } from '../state/reveal-store';
import type { TakenPicture } from './picture/take-picture';

/** Replaces the value at a path by what `update` makes of the present one; `typing` marks one key of many. */
export type Edit = (path: string, update: (old: unknown) => unknown, how?: 'typing') => void;

/** Every member stays the same as long as a record is open, so that a key draws only its own field again. */
export interface FormTools {
  readonly edit: Edit;
  readonly faults: FaultStore;
  readonly reveal: RevealStore;
  readonly registry: RegistryStore;
  /** The paper's own date, else today: for names that were valid then and for dates typed without a year. */
  readonly day: () => CalendarDate;
  /** Keeps a picture and answers its reference; undefined when it could not be taken, which was said. */
  readonly takePicture: (file: File) => Promise<TakenPicture | undefined>;
  /** Lets the user choose a record file; undefined when none was taken. */
  readonly chooseRecord: () => Promise<Envelope | undefined>;
  /** Lets the user choose one of the desk's papers; undefined when none was chosen. */
  readonly choosePaper: () => Promise<Envelope | undefined>;
  /** One of the desk's papers as it is now; undefined when it could not be read, which was said. */
  readonly readPaper: (id: string) => Promise<Envelope | undefined>;
  /** Chinese name of a kind of paper. */
  readonly kindTitle: (kind: string) => string;
  /** Says what happened, with a button that takes it back. */
  readonly offerUndo: (what: string, undo: () => void) => void;
}

export const FormContext = createContext<FormTools | undefined>(undefined);
/** Nothing can be changed: a final paper, or a folder that is only read. */
export const LockedContext = createContext(false);
/** Ids of papers among the annexes that have been saved since they were put there. */
export const ChangedAnnexesContext = createContext<ReadonlySet<string>>(new Set());
/** Address of a picture for an <img>, when it is there. */
export const PictureContext = createContext<(ref: string) => string | undefined>(() => undefined);

/** @throws Error outside a form. */
export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (tools === undefined) throw new Error('a field is drawn outside a form');
  return tools;
}

export const useLocked = (): boolean => useContext(LockedContext);

/** The faults of exactly this path. */
export function useFaults(path: string): readonly Fault[] {
  const { faults } = useForm();
  return useSyncExternalStore(faults.subscribe, () => faults.at(path));
}

/** How many severe faults are at the path and inside it. */
export function useErrorCount(path: string): number {
  const { faults } = useForm();
  return useSyncExternalStore(faults.subscribe, () => faults.errorsWithin(path));
}
