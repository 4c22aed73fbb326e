import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** `npm run screenshots`: the pictures of the README, from the same build as the tests. */
export default defineConfig({
  ...tests,
  reporter: 'list',
  projects: [
    {
      name: 'screenshots',
      testMatch: 'screenshots.ts',
      use: { baseURL: 'http://127.0.0.1:4517/' },
    },
  ],
});
