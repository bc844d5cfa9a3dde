import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixConfig), tailwindcss()],
  // Fonts and pictures stay files: the content security policy allows no data: addresses.
  build: { sourcemap: false, assetsInlineLimit: 0 },
  // Found before the first page asks, or Vite would load React a second time in the middle of it.
  optimizeDeps: { entries: ['app/root.tsx', 'app/entry.client.tsx', 'app/routes/*.tsx'] },
});
