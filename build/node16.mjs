// esbuild: lines of packages that the Electrons we support cannot run, put right. Throws when one is no longer there.
import { readFile } from 'node:fs/promises';

const RULES = [
  {
    // regular expressions with the v flag, which Chromium 108 and its Node do not know
    file: /filename-reserved-regex[\\/]index\.js$/,
    from: /\/([gi])v;/g,
    to: '/$1u;',
  },
  {
    // Electron 22 finds a file inside app.asar by its path, not by its address
    file: /pdfkit[\\/]js[\\/]pdfkit\.js$/,
    from: /path\.startsWith\('file:'\) \? new URL\(path\) : path/,
    to: "path.startsWith('file:') ? require('url').fileURLToPath(path) : path",
  },
];

export const node16Gaps = {
  name: 'node16-gaps',
  setup(bundler) {
    for (const { file, from, to } of RULES)
      bundler.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const contents = text.replace(from, to);
        if (contents === text) throw new Error(`${path} no longer has ${from}: remove this rule`);
        return { contents, loader: 'js' };
      });
  },
};
