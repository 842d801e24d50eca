// esbuild: regular expressions with the v flag, which Chromium 108 and its Node do not know, made u ones.
import { readFile } from 'node:fs/promises';

export const node16Gaps = {
  name: 'node16-gaps',
  setup(bundler) {
    bundler.onLoad({ filter: /filename-reserved-regex[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replaceAll(/\/([gi])v;/g, '/$1u;');
      if (contents === text)
        throw new Error('filename-reserved-regex no longer uses the v flag: remove this rule');
      return { contents, loader: 'js' };
    });
  },
};
