// The licence texts of the packages that the stand-in fonts are made of.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const TINOS = '@expo-google-fonts/tinos';
const WENKAI = '@chinese-fonts/lxgwwenkai';
/** By package, the fonts as people know them. */
export const FONT_PACKAGES = {
  '@expo-google-fonts/noto-serif-sc': '思源宋体 Noto Serif SC',
  '@expo-google-fonts/noto-sans-sc': '思源黑体 Noto Sans SC',
  [TINOS]: 'Tinos',
  [WENKAI]: '霞鹜文楷 LXGW WenKai',
};

const WENKAI_COPYRIGHT = `Copyright 2021-2025 LXGW (https://github.com/lxgw/LxgwWenKai)
Copyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee)`;

/** @returns {string} where a package is installed. */
export const packageFolder = (name) => path.dirname(require.resolve(`${name}/package.json`));

const read = (name, file) => readFileSync(path.join(packageFolder(name), file), 'utf8');

/**
 * Every text; WenKai's package has only the packager's, so the OFL's text is put under its makers' names.
 * @returns {{ font: string, file: string, text: string }[]}
 */
export function fontLicences() {
  const own = Object.entries(FONT_PACKAGES).flatMap(([name, font]) =>
    readdirSync(packageFolder(name))
      .filter((entry) => /^LICEN[CS]E/.test(entry))
      .sort()
      .map((entry) => ({ font, file: `${path.basename(name)}-${entry}.txt`, text: read(name, entry) })),
  );
  const tinos = read(TINOS, 'LICENSE_FONT');
  const licence = tinos.slice(tinos.indexOf('This Font Software is licensed'));
  return [
    ...own,
    {
      font: FONT_PACKAGES[WENKAI],
      file: 'lxgwwenkai-LICENSE_FONT.txt',
      text: `${WENKAI_COPYRIGHT}\n\n${licence}`,
    },
  ];
}
