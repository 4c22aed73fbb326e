import { defineConfig } from '@playwright/test';
import { addressOf, readHosts } from './hosts';
import tests from './playwright.config';

/** `npm run screenshots`: the pictures of the README, from the same build as the tests. */
export default defineConfig({
  ...tests,
  reporter: 'list',
  projects: [
    {
      name: 'screenshots',
      testMatch: 'screenshots.ts',
      use: { baseURL: addressOf(readHosts().root) },
    },
  ],
});
