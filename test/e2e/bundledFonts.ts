import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PRETENDARD = join(import.meta.dirname, '../../node_modules/pretendard/dist/public/static');
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];
const GENERIC: [family: string, ...preferred: string[]][] = [
  ['sans-serif', 'Pretendard'],
  ['serif', 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', 'Pretendard'],
  ['monospace', 'Noto Sans Mono', 'Liberation Mono', 'DejaVu Sans Mono', 'Pretendard'],
];

/**
 * Fonts for a machine that may have none: without any, typing Hangul crashes the browser. The file
 * is written anew whenever it differs, since it holds absolute paths and the project may have moved.
 */
export async function fontEnv(folder: string): Promise<Record<string, string>> {
  const fonts = join(folder, 'fonts');
  const file = join(fonts, 'fonts.conf');
  const wanted = fontsConf(join(fonts, 'cache'));
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== wanted) {
    await mkdir(join(fonts, 'cache'), { recursive: true });
    const draft = `${file}.${process.pid}.draft`;
    await writeFile(draft, wanted);
    await rename(draft, file);
  }
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: fonts };
}

function fontsConf(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[PRETENDARD, ...SYSTEM_FONTS].map((dir) => `  <dir>${xml(dir)}</dir>`).join('\n')}
  <cachedir>${xml(cache)}</cachedir>
${GENERIC.map(alias).join('\n')}
</fontconfig>
`;
}

function alias([family, ...preferred]: [string, ...string[]]): string {
  const families = preferred.map((name) => `<family>${name}</family>`).join('');
  return `  <alias><family>${family}</family><prefer>${families}</prefer></alias>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
