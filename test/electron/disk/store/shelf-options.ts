/** Shelves for tests: a computer of a fixed name, no timers in the way. */
import { realFiles } from '../../../../electron/disk/files';
import { makeFolder, openFolder, type ShelfOptions } from '../../../../electron/disk/store/open-folder';
import { thisComputer } from '../../../../electron/disk/store/this-computer';
import type { Shelf } from '../../../../electron/service/desk/shelf';

export const shelfOptions: ShelfOptions = {
  files: realFiles,
  now: () => new Date(),
  computer: { ...thisComputer(), name: 'TEST-01' },
  beat: 5_000,
};

export const make = (place: string, options = shelfOptions): Promise<Shelf> => makeFolder(place, options);
export const open = (place: string, options = shelfOptions): Promise<Shelf> => openFolder(place, options);

/** Writes an index that knows every record as it is. */
export async function indexAll(shelf: Shelf): Promise<void> {
  const keys = await shelf.keys('records');
  await shelf.writeIndex(
    'heads',
    'test',
    () => keys.map((key) => ({ collection: 'records', key, value: {} })),
    true,
  );
}
