/** The machine's fonts as the application sees them: found once, reported by role, opened when needed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FaceRole } from '../../templates/document/blocks';
import { AppError } from '../service/errors';
import type { Fonts, RoleFont } from '../service/ports';
import { faceChains } from './fonts/face-metrics';
import { FACE_ROLES, loadFaces, type Face, type FaceOptions, type FaceSet } from './fonts/load-faces';
import { browserFont, openFace } from './fonts/open-face';
import { MANIFEST, standInFolder } from './fonts/stand-ins';

const LABELS: Readonly<Record<FaceRole, string>> = {
  title: '小标宋',
  fangsong: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  latin: '西文',
};

function reportOf({ roles, refused }: FaceSet): readonly RoleFont[] {
  return FACE_ROLES.map((role) => {
    const { official, face } = roles[role];
    const why = refused.find((one) => one.role === role)?.reason;
    return {
      role,
      label: LABELS[role],
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

/** Finds the fonts at the first call. A failure is not kept: the next call looks again. */
export function fontsPort(options: FaceOptions = {}): () => Promise<Fonts> {
  let fonts: Promise<Fonts> | undefined;
  return () =>
    (fonts ??= open(options).catch((error: unknown) => {
      fonts = undefined;
      throw error;
    }));
}
