/** A chosen file as a photograph that papers can use: any picture the browser reads, never larger than print needs. */
import { toBase64 } from '../../bytes';
import type { Host } from '../../host';
import { exifDate } from './exif-date';

export interface TakenPicture {
  readonly ref: string;
  readonly width: number;
  readonly height: number;
  /** Of the picture as it was kept, for an <img>. */
  readonly address: string;
  /** 2017年10月9日, as the camera wrote it. */
  readonly takenOn: string | undefined;
}

interface Wrong {
  readonly message: string;
  readonly remedy: string;
}

/** Larger files are no photographs of an office. */
const maxBytes = 60 * 1024 * 1024;
/** The longer side that is kept, pixels: 300 dpi over the width of A4. */
const maxSide = 2480;
const kept = new Set(['image/jpeg', 'image/png']);

const refused: Wrong = {
  message: '这个文件不是能用的照片',
  remedy: '请选 JPG 或 PNG 照片；手机里的 HEIC 照片请先另存为 JPG。',
};

/** Draws a picture anew. @returns a JPEG. */
export async function redrawn(
  width: number,
  height: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  // a JPEG has no transparency: paper is white
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  draw(pen);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/jpeg',
      0.92,
    ),
  );
}

/** The file itself where it can be used as it is, else drawn anew, upright and not too large. */
async function fitting(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const share = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height));
  try {
    if (share === 1 && kept.has(file.type)) return file;
    return await redrawn(bitmap.width * share, bitmap.height * share, (pen) =>
      pen.drawImage(bitmap, 0, 0, bitmap.width * share, bitmap.height * share),
    );
  } finally {
    bitmap.close();
  }
}

/** Keeps a picture with the host. @returns what went wrong in words, or the picture. */
export async function takePicture(
  host: Host,
  file: Blob,
  name: string,
): Promise<{ readonly picture: TakenPicture } | { readonly wrong: Wrong }> {
  if (file.size > maxBytes)
    return { wrong: { message: '这张照片超过 60 MB', remedy: '请先缩小，或换一张照片。' } };
  const takenOn = exifDate(new Uint8Array(await file.slice(0, 256 * 1024).arrayBuffer()));
  let blob: Blob;
  try {
    blob = await fitting(file);
  } catch {
    return { wrong: refused };
  }
  const bytes = toBase64(new Uint8Array(await blob.arrayBuffer()));
  const reply = await host.call('addPicture', { name, bytes });
  if (!reply.ok) return { wrong: reply.error };
  return { picture: { ...reply.value, address: URL.createObjectURL(blob), takenOn } };
}
