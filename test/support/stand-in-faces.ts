/** The prepared stand-in faces, ready for layout and painting: the same on every machine. */
import { faceChains } from '../../electron/disk/fonts/face-metrics';
import { FACE_ROLES, loadFaces, type Face } from '../../electron/disk/fonts/load-faces';
import { openFace } from '../../electron/disk/fonts/open-face';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { FontSource } from '../../templates/writers/input';

export interface StandInFaces {
  readonly chains: FaceChains;
  readonly fonts: FontSource;
  readonly byId: ReadonlyMap<string, Face>;
}

let loading: Promise<StandInFaces> | undefined;

async function load(): Promise<StandInFaces> {
  const set = await loadFaces({ folders: [] });
  const byId = new Map<string, Face>();
  for (const face of FACE_ROLES.flatMap((role) => set.roles[role].chain)) byId.set(face.id, face);
  const fonts: FontSource = (id) => {
    const face = byId.get(id);
    if (face === undefined) throw new Error(`no face ${id}`);
    return openFace(face);
  };
  return { chains: await faceChains(set), fonts, byId };
}

/** Loaded once for all tests of a process. */
export const standInFaces = (): Promise<StandInFaces> => (loading ??= load());
