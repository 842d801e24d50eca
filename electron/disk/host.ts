/** The outside put together for one process: fonts, pictures, the store. */
import type { Ports } from '../service/ports';
import { fontsPort } from './fonts-port';
import type { FaceOptions } from './fonts/load-faces';
import { gzip } from './gzip';
import { pictureStore, type PictureStore } from './picture-store';
import { pictureTools } from './pictures';
import { sheetFiles } from './sheets/sheet-files';

export interface Host {
  readonly ports: Ports;
  readonly store: PictureStore;
}

export interface HostOptions {
  /** Folder of the samples' pictures. */
  readonly samples: string;
  readonly fonts?: FaceOptions;
}

export const openHost = ({ samples, fonts }: HostOptions): Host => ({
  ports: { pictures: pictureTools(), fonts: fontsPort(fonts), gzip, sheets: sheetFiles },
  store: pictureStore(samples),
});
