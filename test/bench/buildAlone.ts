import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page of React alone, which times are told against. */
export async function buildAlone(folder: string): Promise<void> {
  // React would be built for development otherwise: whoever runs TypeScript is taken to be developing.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'alone'),
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: 'es2023',
      reportCompressedSize: false,
    },
    logLevel: 'error',
  });
}
