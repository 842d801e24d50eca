/** Whose desk it is: the office of the settings, or the sample's until there are any. */
import type { Office } from '../../../templates/office';
import { sampleOffice } from '../../../templates/sample-office';
import type { RecordSource } from '../ports';
import { AppError } from '../errors';
import type { Desk } from './desk';

export const officeOfDesk = (desk: Desk): Office => desk.settings()?.office ?? sampleOffice;

/** Where the references of stored records are looked up: pictures on the shelf, the office in the settings. */
export const deskSource = (desk: Desk): RecordSource => ({
  picture: async (ref) => {
    const bytes = await desk.shelf.picture(ref);
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
  office: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(officeOfDesk(desk)))),
});
