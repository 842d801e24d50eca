/** What every screen knows of the desk: its host, its office, its settings, the fonts, what is running, what was saved. */
import { createContext, useContext } from 'react';
import type { Output, Reply } from '../../electron/contract';
import type { Host } from '../host';
import type { SaveNews } from './save-news';

export type Desk = Output<'desk'>;
export type Settings = Output<'settings'>;
export type Job = Output<'jobs'>[number];

export interface DeskState {
  readonly host: Host;
  /** As it stood when it was last asked; the same object while nothing changed. `turn` counts its changes. */
  readonly desk: Desk;
  readonly settings: Settings;
  readonly fonts: Output<'fonts'>;
  readonly jobs: readonly Job[];
  /** The host does not answer. */
  readonly lost: boolean;
  /** Tells those who show it when this window last had something written, ISO 8601. */
  readonly saves: SaveNews;
  readonly noteSaved: (at: string) => void;
  /** Asks the host at once: after a change of one's own. */
  readonly refresh: () => Promise<void>;
  readonly keepSettings: (next: Settings) => Promise<Reply<Settings>>;
  /** Begins anew: after another folder was opened. */
  readonly restart: () => void;
}

export const DeskContext = createContext<DeskState | undefined>(undefined);

/** @throws Error outside the desk. */
export function useDesk(): DeskState {
  const state = useContext(DeskContext);
  if (state === undefined) throw new Error('a screen is drawn outside the desk');
  return state;
}
