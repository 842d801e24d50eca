/** What references mean in a record that is stored on the desk: pictures lie on the shelf, files nowhere. */
import { AppError } from '../errors';
import type { RecordSource } from '../ports';

/** Where the references of stored records are looked up, by pictures however they are had; without an office. */
export const shelfSource = (picture: (ref: string) => Promise<Uint8Array | undefined>): RecordSource => ({
  picture: async (ref) => {
    const bytes = await picture(ref);
    if (bytes) return bytes;
    throw new AppError('picture', { message: '找不到这张图片', remedy: '请重新选择图片，或从这一栏移去。' });
  },
  annex: (path) =>
    Promise.reject(
      new AppError('annex', {
        message: `附件“${path}”是一个文件，没有收进来`,
        remedy: '请打开这个文件，把它作为文书附件加入。',
      }),
    ),
  office: () => Promise.resolve(undefined),
});
