/** The outside put together for one process that does everything in its own thread: the command line, the press. */
import type { Ports } from '../service/ports';
import { openOutside, type ForeignFiles, type HostOptions, type Outside } from './outside';
import { sheetFiles } from './sheets/sheet-files';
import { textFiles } from './texts/text-files';

export interface Host extends Outside {
  readonly ports: Ports;
}

export const foreignFiles: ForeignFiles = { sheets: sheetFiles, texts: textFiles };

export function openHost(options: HostOptions): Host {
  const { ports, store } = openOutside(options);
  return { ports: { ...ports, ...foreignFiles }, store };
}
