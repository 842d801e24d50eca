/** What a picture file says of itself, read without decoding it; and whether it is all there. */
import { imageSize } from 'image-size';
import { AppError } from '../service/errors';

/** Most that a picture may hold, pixels: decoding more would take the memory of a small machine. */
const MAX_PIXELS = 50_000_000;

export interface PictureHeader {
  readonly mime: 'image/jpeg' | 'image/png';
  /** Pixels as stored, before any turning. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1–8. */
  readonly orientation: number;
  /** Four colour channels (CMYK), which PDF/A does not take. */
  readonly fourChannels: boolean;
}

const refuse = (message: string, remedy: string): never => {
  throw new AppError('picture', { message, remedy });
};

/**
 * The header of a JPEG or PNG.
 * @throws AppError `picture` for another format, more than 50 million pixels, or a file cut short.
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader {
  if (bytes.length === 0) refuse('图片文件是空的', '请重新选择图片。');
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47;
  if (!isJpeg && !isPng) refuse('图片不是 JPEG 或 PNG 格式', '请用看图软件另存为 JPG，再重新选择。');
  const size = sizeOf(bytes);
  const { width, height, orientation = 1 } = size ?? refuse(...cutShort);
  if (width * height > MAX_PIXELS)
    refuse(
      `图片有 ${Math.round((width * height) / 1_000_000)} 百万像素（${width}×${height}），超过 50 百万像素的上限`,
      '请用看图软件缩小后再选择；打印一张照片有 200 万像素就够清楚。',
    );
  const colours = isJpeg ? jpegChannels(bytes) : pngIsWhole(bytes) ? 3 : undefined;
  if (colours === undefined || width === 0 || height === 0) return refuse(...cutShort);
  return {
    mime: isJpeg ? 'image/jpeg' : 'image/png',
    width,
    height,
    orientation,
    fourChannels: colours === 4,
  };
}

const cutShort = ['图片文件不完整，可能没有传完', '请从相机、手机或发件人处重新取得这张图片。'] as const;

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

/** Channels of a JPEG whose end mark is there (ITU-T T.81 B.1.1); undefined when it is cut short. */
function jpegChannels(bytes: Uint8Array): number | undefined {
  let channels: number | undefined;
  let at = 2;
  while (at + 3 < bytes.length + 2) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return channels;
    // entropy-coded data escapes FF as FF00 and has restart marks in it; FF may also be repeated as a filler
    const standsAlone = marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd7);
    if (marker === 0xff) at += 1;
    else if (standsAlone) at += 2;
    else {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      if (isFrame) channels = bytes[at + 9];
      at += 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    }
  }
  return undefined;
}

/** Whether the chunks of a PNG reach its end chunk. */
function pngIsWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}
