import { defineConfig } from '@playwright/test';
import { OPTIONS } from './options';

/** `npm run pictures`: the icons and the preview card in `public/`. They need no build. */
export default defineConfig({
  ...OPTIONS,
  reporter: 'list',
  projects: [{ name: 'pictures', testMatch: 'pictures.ts' }],
});
