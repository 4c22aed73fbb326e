import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_SETTINGS, type SiteSettings } from '../digest/siteSettings';
import { decodeText } from '../importers/decodeText';
import { findJsonMistake } from '../importers/jsonMistake';
import { InputError, reasonOf } from './inputError';
import { parseSiteSettings } from './parseSiteSettings';
import { tenOf } from './tenOf';

export const SITE_FILE = 'site.json';

export type ReadSettings = {
  readonly settings: SiteSettings;
  /** Flaws that change nothing, `site.json: key: expected …, found …`. */
  readonly warnings: readonly string[];
};

/**
 * Reads `site.json` of a folder of digests. Without that file nothing is known of the site. Throws an error that
 * lists what is wrong with it, at most ten lines and their number.
 */
export function readSiteSettings(folder: string): ReadSettings {
  const file = join(folder, SITE_FILE);
  const text = readText(file);
  if (text === null) return { settings: NO_SETTINGS, warnings: [] };
  const { settings, errors, warnings } = parseSiteSettings(parseJson(file, text));
  const named = (lines: readonly string[]) =>
    tenOf(
      file,
      lines.map((line) => `${file}: ${line}`),
    );
  if (errors.length > 0) throw new InputError(named(errors).join('\n'));
  return { settings, warnings: named(warnings) };
}

/** null: there is no such file, or no folder, which is refused where its digests are read. */
function readText(file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new InputError(`${file}: expected settings of the site, found ${reasonOf(error)}`);
  }
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') return decoded;
  throw new InputError(`${file}:${decoded.line}: expected UTF-8, found ${decoded.found}`);
}

function parseJson(file: string, text: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch {
    const { line, column, words } = findJsonMistake(json);
    throw new InputError(`${file}:${line}:${column}: expected JSON, found what is none: ${words}`);
  }
}
