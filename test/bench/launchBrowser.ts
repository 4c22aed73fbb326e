import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser';

/** Starts the browser of the journeys. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
