/** Lets LibreOffice and Chromium draw with the faces that our PDF uses: a fonts.conf of the stand-ins alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FACE_ROLES } from '../../electron/disk/fonts/load-faces';
import { officialName } from '../../electron/disk/fonts/official-faces';
import { STAND_INS, standInFolder } from '../../electron/disk/fonts/stand-ins';

const alias = (official: string, family: string): string => `  <match target="pattern">
    <test qual="any" name="family" compare="eq"><string>${official}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`;

/**
 * Write a fonts.conf that knows the stand-ins only and gives them for the official names.
 * @param folder where it and fontconfig's cache are put; made when missing.
 * @returns variables for the environment of the program that is to draw.
 */
export function standInFontConfig(folder: string): { readonly FONTCONFIG_FILE: string } {
  const aliases = FACE_ROLES.map((role) =>
    alias(officialName(role), STAND_INS.find((standIn) => standIn.id === role)!.family),
  );
  const file = path.join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${standInFolder()}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
