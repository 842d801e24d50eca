/** The machine's fonts as the application sees them: found once, reported by role, opened when needed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../service/errors';
import type { Fonts, RoleFont } from '../service/ports';
import { faceChains } from './fonts/face-metrics';
import { FACE_ROLES, loadFaces, type Face, type FaceOptions, type FaceSet } from './fonts/load-faces';
import { ROLE_LABELS } from './fonts/official-faces';
import { browserFont, openFace } from './fonts/open-face';
import { MANIFEST, standInFolder } from './fonts/stand-ins';

function reportOf({ roles, refused }: FaceSet): readonly RoleFont[] {
  return FACE_ROLES.map((role) => {
    const { official, face } = roles[role];
    const why = refused.find((one) => one.role === role)?.reason;
    return {
      role,
      label: ROLE_LABELS[role],
      official,
      family: face.family,
      file: face.file,
      standIn: face.isStandIn,
      ...(face.isStandIn && why !== undefined ? { refused: why } : {}),
    };
  });
}

async function open(options: FaceOptions): Promise<Fonts> {
  if (!existsSync(path.join(options.standIns ?? standInFolder(), MANIFEST)))
    throw new AppError('font', {
      message: '替代字体还没有准备好',
      remedy: '请先在项目文件夹里运行 npm run fonts，准备一次即可。',
    });
  const set = await loadFaces(options);
  const known = new Map<string, Face>(
    FACE_ROLES.flatMap((role) => set.roles[role].chain.map((face) => [face.id, face] as const)),
  );
  const faceOf = (id: string) => {
    const face = known.get(id);
    if (face) return face;
    throw new AppError('font', { message: '没有这种字体', remedy: '请刷新窗口。' });
  };
  return {
    chains: await faceChains(set),
    roles: reportOf(set),
    font: (id) => openFace(faceOf(id)),
    file: (id) => browserFont(faceOf(id)),
  };
}

export interface FontsPort {
  /** Finds the fonts at the first call. A failure is not kept: the next call looks again. */
  readonly fonts: () => Promise<Fonts>;
  /** The next call looks again. */
  readonly forget: () => void;
}

export function fontsPort(options: FaceOptions = {}): FontsPort {
  let found: Promise<Fonts> | undefined;
  const forget = (): void => {
    found = undefined;
  };
  return {
    fonts: () =>
      (found ??= open(options).catch((error: unknown) => {
        forget();
        throw error;
      })),
    forget,
  };
}
