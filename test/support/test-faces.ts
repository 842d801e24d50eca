/** The faces that tests set and paint with: the prepared stand-ins, never what else the machine has. */
import { faceChains } from '../../electron/disk/fonts/face-metrics';
import { FACE_ROLES, loadFaces } from '../../electron/disk/fonts/load-faces';
import { openFace } from '../../electron/disk/fonts/open-face';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { FontSource } from '../../templates/writers/input';

export interface TestFaces {
  readonly chains: FaceChains;
  readonly fonts: FontSource;
}

/** Metrics and parsed fonts of the stand-ins. Throws when they were never prepared. */
export async function testFaces(): Promise<TestFaces> {
  const set = await loadFaces({ folders: [] });
  const faces = new Map(
    FACE_ROLES.flatMap((role) => set.roles[role].chain).map((face) => [face.id as string, face]),
  );
  return {
    chains: await faceChains(set),
    fonts: (id) => {
      const face = faces.get(id);
      if (!face) throw new Error(`The pages name a face that is not there: ${id}`);
      return openFace(face);
    },
  };
}
