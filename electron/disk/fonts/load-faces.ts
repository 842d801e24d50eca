/** Which font file serves each role on this machine: its official faces first, else the prepared stand-ins. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FaceRole } from '../../../templates/document/blocks';
import { embeddingRefusal } from './embedding';
import { machineFolders, machineFonts, type MachineFont } from './machine-fonts';
import { OFFICIAL_FACES, officialName, type OfficialFace } from './official-faces';
import { MANIFEST, STAND_INS, standInFolder, type FaceId } from './stand-ins';

/** A font file in use. */
export interface Face {
  /** The key under which painters register it: its role, or `last`; with its file's mark when the user brought it. */
  readonly id: string;
  /** Family of the file, as people read it. */
  readonly family: string;
  readonly file: string;
  /** For a collection, the face in it. */
  readonly postScript?: string;
  /** A free face in the place of an official one. */
  readonly isStandIn: boolean;
}

/** What serves one role. */
export interface RoleFaces {
  readonly role: FaceRole;
  /** The official name, which a DOCX always names. */
  readonly official: string;
  readonly face: Face;
  /** Faces to try for a character, in order: the role's own, 宋体, 黑体, the uncut last one. */
  readonly chain: readonly Face[];
}

/** An official face that is on the machine and may not be embedded. */
export interface RefusedFace {
  readonly role: FaceRole;
  readonly family: string;
  readonly file: string;
  /** Chinese. */
  readonly reason: string;
}

export interface FaceSet {
  readonly roles: Readonly<Record<FaceRole, RoleFaces>>;
  readonly refused: readonly RefusedFace[];
}

export interface FaceOptions {
  /** Folder of the prepared stand-ins; the cache's by default. An installed application hands in its own. */
  readonly standIns?: string;
  /** Folders to look for official faces in; default: this machine's, or none when DUBAN_SYSTEM_FONTS is 0. */
  readonly folders?: readonly string[];
  /** Folder of the fonts that the user brought, below it one folder a role; asked before the machine's. */
  readonly imported?: string;
}

export const FACE_ROLES: readonly FaceRole[] = ['title', 'fangsong', 'kai', 'hei', 'song', 'latin'];

/**
 * Find the faces.
 * @throws Error when the stand-ins were never prepared.
 */
export async function loadFaces(options: FaceOptions = {}): Promise<FaceSet> {
  const standIns = options.standIns ?? standInFolder();
  if (!existsSync(path.join(standIns, MANIFEST)))
    throw new Error(`the stand-in fonts are not prepared: ${standIns} (npm run fonts prepares them)`);
  const installed = options.folders ?? (process.env.DUBAN_SYSTEM_FONTS === '0' ? [] : machineFolders());
  const { imported } = options;
  const all = await machineFonts([...(imported === undefined ? [] : [imported]), ...installed]);
  const isBrought = ({ file }: MachineFont) => imported !== undefined && file.startsWith(imported + path.sep);
  const own = all.filter(isBrought);
  const fonts = all.filter((font) => !isBrought(font));

  const refused: RefusedFace[] = [];
  const standIn = (id: FaceId): Face => {
    const { family, file } = STAND_INS.find((known) => known.id === id)!;
    return { id, family, file: path.join(standIns, file), isStandIn: true };
  };
  const faceOf = (role: FaceRole): Face => {
    const brought = broughtFace(own, role);
    if (brought !== undefined) return brought;
    for (const official of OFFICIAL_FACES[role]) {
      const found = find(fonts, official);
      if (found === undefined) continue;
      const reason = embeddingRefusal(found.fsType);
      if (reason === undefined)
        return { id: role, family: official.family, ...found.place, isStandIn: false };
      refused.push({ role, family: official.family, file: found.place.file, reason });
    }
    return standIn(role);
  };
  const faces = Object.fromEntries(FACE_ROLES.map((role) => [role, faceOf(role)])) as Record<FaceRole, Face>;
  const last = standIn('last');
  const roleFaces = (role: FaceRole): RoleFaces => ({
    role,
    official: officialName(role),
    face: faces[role],
    chain: [...new Set([faces[role], faces.song, faces.hei, last])],
  });
  return {
    roles: Object.fromEntries(FACE_ROLES.map((role) => [role, roleFaces(role)])) as Record<
      FaceRole,
      RoleFaces
    >,
    refused,
  };
}

/** What the user brought for a role, be it of the standard's faces or not. */
function broughtFace(fonts: readonly MachineFont[], role: FaceRole): Face | undefined {
  const mine = fonts.filter(({ file }) => path.basename(path.dirname(file)) === role);
  // other files are asked by their names alone: what a file is called was the user's choice
  for (const official of OFFICIAL_FACES[role]) {
    const found = find(mine, { ...official, files: [] });
    if (found !== undefined && embeddingRefusal(found.fsType) === undefined)
      return {
        id: markedId(role, found.place.file),
        family: official.family,
        ...found.place,
        isStandIn: false,
      };
  }
  for (const { file, faces } of mine) {
    const face = faces.find(({ regular, fsType }) => regular && embeddingRefusal(fsType) === undefined);
    if (face === undefined) continue;
    const member = faces.length > 1 ? { postScript: face.postScript } : {};
    return { id: markedId(role, file), family: face.family, file, ...member, isStandIn: true };
  }
  return undefined;
}

/** Another file is another face: windows keep those that they have loaded by this id. */
const markedId = (role: FaceRole, file: string): string => `${role}-${path.basename(file).slice(0, 8)}`;

interface Found {
  readonly place: { readonly file: string; readonly postScript?: string };
  readonly fsType: number;
}

/** An official face among the machine's fonts: by the names in the file, else by the file's name. */
function find(fonts: readonly MachineFont[], official: OfficialFace): Found | undefined {
  for (const { file, faces } of fonts) {
    const byName = faces.find(
      (face) => face.regular && face.names.some((name) => official.names.includes(name)),
    );
    const byFile = official.files.includes(path.basename(file).toLowerCase()) ? faces[0] : undefined;
    const face = byName ?? byFile;
    if (face === undefined) continue;
    const member = faces.length > 1 ? { postScript: face.postScript } : {};
    return { place: { file, ...member }, fsType: face.fsType };
  }
  return undefined;
}
