/** Loads the faces that pages are set in, so that the window draws with the same files as the PDF. */

/** CSS family of a face, by FaceMetrics.id. */
export const familyOf = (face: string): string => `p-${face.replace(/[^\w-]/gu, '-')}`;

const loaded = new Map<string, Promise<void>>();

async function load(face: string, bytes: () => Promise<ArrayBuffer>): Promise<void> {
  const font = new FontFace(familyOf(face), await bytes(), { display: 'block' });
  document.fonts.add(await font.load());
}

/** Adds a face to the page once; `bytes` fetches the file when it is not there yet. */
export function loadFace(face: string, bytes: () => Promise<ArrayBuffer>): Promise<void> {
  let job = loaded.get(face);
  if (job === undefined) {
    job = load(face, bytes).catch((reason: unknown) => {
      // a failed file may be there at the next try
      loaded.delete(face);
      throw reason;
    });
    loaded.set(face, job);
  }
  return job;
}
