// How the window is bundled: renderer/ → dist/renderer, relative addresses, for the oldest Chromium supported.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const repository = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: `${repository}/renderer`,
  base: './',
  plugins: [react()],
  build: {
    outDir: `${repository}/dist/renderer`,
    emptyOutDir: true,
    target: 'chrome108',
    chunkSizeWarningLimit: 4096,
    // Fonts and pictures stay files: data: addresses would swell the script.
    assetsInlineLimit: 0,
  },
});
