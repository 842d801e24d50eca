/** The file that makes a folder a shelf: which format it has, and its id. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Files } from '../files';
import { DamagedFile, readJson, writeJson } from './json-file';
import { BACKUPS, MARKER } from './layout';

/** The format that this program writes. */
export const FORMAT = 1;

export interface Marker {
  readonly format: number;
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** The backup of an older format that is being brought up to this one. */
  readonly from?: string;
}

const places = (root: string): readonly string[] => [
  path.join(root, MARKER),
  // a second one, for the day on which the first cannot be read
  path.join(root, BACKUPS, MARKER),
];

async function readOne(file: string, files: Files): Promise<Marker | undefined> {
  const value = await readJson(file, files).catch((error: unknown) => {
    if (error instanceof DamagedFile) return undefined;
    throw error;
  });
  if (value === undefined) return undefined;
  const { format, id, created, from } = value;
  return typeof format === 'number' && typeof id === 'string' && typeof created === 'string'
    ? { format, id, created, ...(typeof from === 'string' ? { from } : {}) }
    : undefined;
}

/** The marker, and whether it was the second one, because the first is damaged or gone. */
export async function readMarker(
  root: string,
  files: Files,
): Promise<{ readonly marker: Marker; readonly isSecond: boolean } | undefined> {
  for (const [at, file] of places(root).entries()) {
    const marker = await readOne(file, files);
    if (marker !== undefined) return { marker, isSecond: at > 0 };
  }
  return undefined;
}

export async function writeMarker(root: string, marker: Marker, files: Files): Promise<void> {
  for (const file of [...places(root)].reverse()) await writeJson(file, { ...marker }, files);
}

export const newMarker = (now: Date): Marker => ({
  format: FORMAT,
  id: randomUUID(),
  created: now.toISOString(),
});

/** The refusal of a folder that a newer program made. */
export const newerFormat = (): AppError =>
  new AppError('format', {
    message: '这个文件夹是由更新版本的督办文书保存的，本版本不能打开。',
    remedy: '请升级督办文书，或选择其他文件夹。原有文件没有改动。',
  });

/** The refusal of an older format where nothing may be written. */
export const olderFormat = (): AppError =>
  new AppError('format', {
    message: '这个文件夹是旧版本的格式，要先更新才能打开，而现在不能写入。',
    remedy: '请关闭正在使用它的窗口，或取消写保护后再打开。',
  });
