/** Whether a font file that the user brings may serve, and for what: told in words where it may not. */
import * as fontkit from 'fontkit';
import type { FaceRole } from '../../../templates/document/blocks';
import { AppError } from '../../service/errors';
import { embeddingRefusal } from './embedding';
import type { FontInfo } from './font-info';
import { FACE_ROLES } from './load-faces';
import { OFFICIAL_FACES } from './official-faces';

/** Bytes; the largest Chinese collections have some 30 MB. */
export const LARGEST = 40 * 1024 * 1024;
/** Chinese characters that a font of a Chinese role must have: the level-1 set of GB 2312 has 3,755. */
const LEAST_CHINESE = 3755;
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,()%';
export const PICKED = '请选择 .ttf、.otf 或 .ttc 字体文件；网页字体和压缩包不行。';

export const refusal = (message: string, remedy: string): AppError =>
  new AppError('font', { message, remedy });

/** What a file is good for. */
export interface CheckedFont {
  readonly family: string;
  readonly notice: string;
  /** The role of a standard face that it is. */
  readonly standard?: FaceRole;
  /** Roles whose characters it has. */
  readonly able: readonly FaceRole[];
}

/** The standard face that one of a file's faces is. */
const standardOf = (faces: readonly FontInfo[]) =>
  FACE_ROLES.flatMap((role) => OFFICIAL_FACES[role].map((official) => ({ role, official }))).find(
    ({ official }) =>
      faces.some(({ regular, names }) => regular && names.some((name) => official.names.includes(name))),
  );

function rolesOf(characters: readonly number[]): readonly FaceRole[] {
  const has = new Set(characters);
  const chinese = characters.filter((point) => point >= 0x4e00 && point <= 0x9fff).length >= LEAST_CHINESE;
  const latin = [...LATIN].every((character) => has.has(character.codePointAt(0)!));
  return FACE_ROLES.filter((role) => (role === 'latin' ? latin : chinese));
}

/** @throws AppError `font` for what is no font, may not be embedded, is bold or slanted, or lacks the characters. */
export function checkFont(name: string, bytes: Uint8Array, faces: readonly FontInfo[]): CheckedFont {
  const plain = faces.find(({ regular }) => regular);
  if (faces.length === 0) throw refusal(`“${name}”不是字体文件，或者已经损坏。`, PICKED);
  if (!plain) throw refusal(`“${name}”是粗体或斜体。`, '公文用常规体，请选择常规体的字体文件。');
  const standard = standardOf(faces);
  const face =
    faces.find(
      ({ regular, names }) => regular && names.some((one) => standard?.official.names.includes(one)),
    ) ?? plain;
  const refused = embeddingRefusal(face.fsType);
  if (refused !== undefined)
    throw refusal(`“${name}”不能用：${refused}。`, '请向字体厂商取得允许嵌入文档的版本。');
  let font: fontkit.Font | fontkit.FontCollection;
  try {
    font = fontkit.create(Buffer.from(bytes), faces.length > 1 ? face.postScript : undefined);
  } catch {
    throw refusal(`“${name}”已经损坏，读不出字形。`, '请换一份完整的字体文件。');
  }
  if (!('characterSet' in font)) throw refusal(`“${name}”里没有可用的字体。`, PICKED);
  const able = rolesOf(font.characterSet);
  if (able.length === 0)
    throw refusal(
      `“${name}”的字太少，排不了公文。`,
      '中文字体至少要有 3,755 个常用汉字，西文字体要有全部字母和数字。',
    );
  if (standard && !able.includes(standard.role))
    throw refusal(
      `“${name}”自称“${standard.official.family}”，却没有它该有的字。`,
      '请换一份完整的字体文件。',
    );
  return {
    family: standard?.official.family ?? font.familyName,
    notice: noticeOf(font),
    ...(standard ? { standard: standard.role } : {}),
    able,
  };
}

/** What the file says of its licence, else of its maker. */
function noticeOf(font: fontkit.Font): string {
  const told = [font.getName('license', 'en'), font.getName('licenseURL', 'en'), font.copyright];
  return told.find((text) => typeof text === 'string' && text !== '')?.slice(0, 500) ?? '';
}
