import { build, type Rollup } from 'vite';

/** Compiles a module with all that it imports into a script of its own; `define` fills in its constants. */
export async function compileScript(
  input: string,
  define: Record<string, string>,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  return output[0].code;
}
