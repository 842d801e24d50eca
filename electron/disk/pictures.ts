/** Pictures for paper: checked, upright, no larger than print needs, and encoded anew only when that saves. */
import type { PictureBytes } from '../../templates/writers/input';
import { AppError } from '../service/errors';
import type { PictureTools } from '../service/ports';
import { recent } from '../service/recent';
import { pictureHeader, type PictureHeader } from './picture-header';
import { pictureRef } from './picture-store';

/** Longest side that paper can show: the type area's 156 mm at 300 dots an inch, pixels. */
const LONGEST = 1843;
/** A file smaller than this is not worth decoding for its pixels alone, bytes. */
const SMALL = 1024 * 1024;
const QUALITY = 85;
/** What the decoder may take for the 50 million pixels that the header lets through. */
const DECODER = { maxMemoryUsageInMB: 2048, maxResolutionInMP: 50 };
/** Pictures kept ready, by count: a report's photographs are laid out again at every change. */
const KEPT = 48;

const damaged = (): AppError =>
  new AppError('picture', {
    message: '图片打不开，内容已损坏',
    remedy: '请从相机、手机或发件人处重新取得这张图片。',
  });

async function prepare(bytes: Uint8Array): Promise<PictureBytes> {
  const header = pictureHeader(bytes);
  const { mime, width, height } = header;
  const mustChange = header.orientation > 1 || header.fourChannels;
  const mayShrink = Math.max(width, height) > LONGEST && bytes.length > SMALL;
  // a PNG is always decoded once: a damaged one would only fail deep inside the PDF
  if (!mustChange && !mayShrink && mime === 'image/jpeg') return { bytes, mime, width, height };
  const encoded = await encode(bytes, header, mustChange || mayShrink);
  const saves = mayShrink && encoded.bytes.length < bytes.length;
  return mustChange || saves ? encoded : { bytes, mime, width, height };
}

/** Decoded, turned by its EXIF mark, scaled down to what paper shows, on white, as JPEG. */
async function encode(
  bytes: Uint8Array,
  { mime, width, height }: PictureHeader,
  isWanted: boolean,
): Promise<PictureBytes> {
  // loaded when the first picture needs it: most papers have none
  const { Jimp, JimpMime } = await import('jimp');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // turns the picture upright by its EXIF mark
    const image = await Jimp.read(buffer, { [JimpMime.jpeg]: DECODER });
    if (!isWanted) return { bytes, mime, width, height };
    const scale = Math.min(1, LONGEST / Math.max(width, height));
    if (scale < 1) image.scale(scale);
    if (mime === 'image/png') putOnWhite(image.bitmap.data);
    const encoded = await image.getBuffer(JimpMime.jpeg, { quality: QUALITY });
    return { bytes: encoded, mime: 'image/jpeg', width: image.width, height: image.height };
  } catch {
    throw damaged();
  }
}

/** JPEG has no transparency: what shines through is paper. `pixels` are RGBA and changed in place. */
function putOnWhite(pixels: Uint8Array): void {
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]! / 255;
    for (let channel = i; channel < i + 3; channel++)
      pixels[channel] = Math.round(pixels[channel]! * alpha + 255 * (1 - alpha));
  }
}

/** The tools, with the pictures last used kept ready. */
export function pictureTools(): PictureTools {
  const ready = recent<Promise<PictureBytes>>(KEPT);
  return {
    refOf: pictureRef,
    upright: (bytes) => {
      const ref = pictureRef(bytes);
      const made = ready.get(ref) ?? prepare(bytes);
      ready.set(ref, made);
      return made;
    },
  };
}
