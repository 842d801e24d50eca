/** The fonts that the user brings, as the window sees them. */
import type { Api } from '../../contract';
import type { fontCalls } from '../../contract/fonts';
import type { BroughtFonts } from '../ports';

export const broughtFontApi = (fonts: BroughtFonts): Pick<Api, keyof typeof fontCalls> => ({
  broughtFonts: async () => (await fonts.list()).map((font) => ({ ...font })),
  addFont: async ({ name, bytes, role }) => {
    const added = await fonts.add(name, Buffer.from(bytes, 'base64'), role);
    return 'able' in added
      ? { taken: false, family: added.family, able: [...added.able] }
      : { taken: true, font: { ...added } };
  },
  removeFont: async ({ id }) => {
    await fonts.remove(id);
    return {};
  },
});
