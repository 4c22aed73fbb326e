import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** `npm run pictures`: the icons and the preview card in `public/`. They need no build. */
export default defineConfig({
  ...tests,
  reporter: 'list',
  webServer: [],
  projects: [{ name: 'pictures', testMatch: 'pictures.ts' }],
});
