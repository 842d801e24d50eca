/** The outside put together for one process: fonts, pictures, the store. */
import path from 'node:path';
import type { Ports } from '../service/ports';
import { fontsPort } from './fonts-port';
import { broughtFonts } from './fonts/brought-fonts';
import type { FaceOptions } from './fonts/load-faces';
import { gzip } from './gzip';
import { pictureStore, type PictureStore } from './picture-store';
import { pictureTools } from './pictures';
import { sheetFiles } from './sheets/sheet-files';
import { configFolder, surroundings } from './store/places';
import { textFiles } from './texts/text-files';

export interface Host {
  readonly ports: Ports;
  readonly store: PictureStore;
}

export interface HostOptions {
  /** Folder of the samples' pictures. */
  readonly samples: string;
  readonly fonts?: FaceOptions;
}

export function openHost({ samples, fonts: given }: HostOptions): Host {
  const imported = given?.imported ?? path.join(configFolder(surroundings()), 'fonts');
  const { fonts, forget } = fontsPort({ ...given, imported });
  return {
    ports: {
      pictures: pictureTools(),
      fonts,
      broughtFonts: broughtFonts(imported, forget),
      gzip,
      sheets: sheetFiles,
      texts: textFiles,
    },
    store: pictureStore(samples),
  };
}
