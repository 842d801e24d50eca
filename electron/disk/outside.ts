/** The outside without files of other programs: fonts, pictures, the store. */
import path from 'node:path';
import type { Ports } from '../service/ports';
import { fontsPort } from './fonts-port';
import { broughtFonts } from './fonts/brought-fonts';
import type { FaceOptions } from './fonts/load-faces';
import { gzip } from './gzip';
import { pictureStore, type PictureStore } from './picture-store';
import { pictureTools } from './pictures';
import { configFolder, surroundings } from './store/places';

/** Reading of files that other programs wrote: heavy, so a host has it done on a thread. */
export type ForeignFiles = Pick<Ports, 'sheets' | 'texts'>;

export interface Outside {
  readonly ports: Omit<Ports, keyof ForeignFiles>;
  readonly store: PictureStore;
}

export interface HostOptions {
  /** Folder of the samples' pictures. */
  readonly samples: string;
  readonly fonts?: FaceOptions;
}

export function openOutside({ samples, fonts: given }: HostOptions): Outside {
  const imported = given?.imported ?? path.join(configFolder(surroundings()), 'fonts');
  const { fonts, forget } = fontsPort({ ...given, imported });
  return {
    ports: {
      pictures: pictureTools(),
      fonts,
      broughtFonts: broughtFonts(imported, forget),
      gzip,
    },
    store: pictureStore(samples),
  };
}
