/** Pictures for paper: checked, upright, no larger than print needs, and encoded anew only when that saves. */
import type { PictureBytes } from '../../templates/writers/input';
import { AppError } from '../service/errors';
import type { PictureTools } from '../service/ports';
import { recent } from '../service/recent';
import { pictureHeader, type PictureHeader } from './picture-header';
import { pictureRef } from './picture-store';

/** Longest side that paper can show: 225 mm at 300 dots an inch, pixels. */
const LONGEST = 2657;
const QUALITY = 85;
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
  const isLarge = Math.max(width, height) > LONGEST;
  // a PNG is always decoded once: a damaged one would only fail deep inside the PDF
  if (!mustChange && !isLarge && mime === 'image/jpeg') return { bytes, mime, width, height };
  const encoded = await encode(bytes, header);
  const saves = isLarge && encoded.bytes.length < bytes.length;
  return mustChange || saves ? encoded : { bytes, mime, width, height };
}

/** Decoded, turned by its EXIF mark, scaled down to what paper shows, on white, as JPEG. */
async function encode(bytes: Uint8Array, { width, height }: PictureHeader): Promise<PictureBytes> {
  // loaded when the first picture needs it: most papers have none
  const { Jimp, JimpMime } = await import('jimp');
  try {
    // turns the picture upright by its EXIF mark
    const image = await Jimp.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const scale = Math.min(1, LONGEST / Math.max(width, height));
    if (scale < 1) image.scale(scale);
    const page = new Jimp({ width: image.width, height: image.height, color: 0xffffffff });
    page.composite(image, 0, 0);
    const encoded = await page.getBuffer(JimpMime.jpeg, { quality: QUALITY });
    return { bytes: encoded, mime: 'image/jpeg', width: page.width, height: page.height };
  } catch {
    throw damaged();
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
