/** The address of a sealed item's screen: #/archive/item?path=2017/…&look=paper. */

/** What is looked at. */
export const looks = { pdf: '封存的 PDF', record: '记录比对', paper: '版面比对' } as const;
export type Look = keyof typeof looks;

const isLook = (text: string | null): text is Look => text !== null && Object.hasOwn(looks, text);

export function readLook(search: string): Look {
  const look = new URLSearchParams(search).get('look');
  return isLook(look) ? look : 'pdf';
}

export const itemAddress = (path: string, look: Look): string =>
  `/archive/item?${new URLSearchParams({ path, look }).toString()}`;
