import { collapseSpaces } from '../digest/collapseSpaces';
import { parseLanguageTag } from '../digest/languageTag';
import {
  type Licence,
  type LocalText,
  NO_SETTINGS,
  SITE_LANGUAGES,
  type SiteLanguage,
  type SiteSettings,
  type Source,
} from '../digest/siteSettings';

export type ParsedSettings = {
  readonly settings: SiteSettings;
  /** Values that are not as they must be, `sources[0].url: expected …, found …`, in the order of the keys. */
  readonly errors: readonly string[];
  /** Keys that are not known, in the same form: they change nothing. */
  readonly warnings: readonly string[];
};

/**
 * Reads the settings of a site from the parsed JSON of `site.json`, which `public/site.schema.json` describes.
 * Looks at every field; one that cannot be read is an error and has the value for unknown.
 */
export function parseSiteSettings(value: unknown): ParsedSettings {
  const reports: Reports = { errors: [], warnings: [] };
  const read = fieldsOf({ value, key: '', reports }, SITE_KEYS);
  const list = (key: string) => (read ? itemsOf(read(key)) : null);
  const hosts = (key: string) => list(key)?.flatMap((node) => readHost(node) ?? []);
  const text = (key: string) => (read ? readLocalText(read(key)) : null);
  const language = read && readLanguage(read('language'));
  const sources = list('sources')?.flatMap((node) => readSource(node) ?? []) ?? [];
  refuseSameFolders(sources, reports);
  const { mediaHosts } = NO_SETTINGS;
  const settings = {
    name: text('name'),
    shortName: text('shortName'),
    tagline: text('tagline'),
    description: text('description'),
    language: language ?? NO_SETTINGS.language,
    mediaHosts: {
      pictures: hosts('pictureHosts') ?? mediaHosts.pictures,
      videos: hosts('videoHosts') ?? mediaHosts.videos,
    },
    repository: read ? readUrl(read('repository')) : null,
    sources,
  };
  return { settings, ...reports };
}

const SITE_KEYS = [
  ...['name', 'shortName', 'tagline', 'description', 'language', 'pictureHosts', 'videoHosts'],
  ...['repository', 'sources'],
];

const SOURCE_KEYS = [
  ...['folder', 'name', 'url', 'licence', 'writtenByModel', 'votesFrom', 'language'],
];

type Reports = { readonly errors: string[]; readonly warnings: string[] };

type Node = { readonly value: unknown; readonly key: string; readonly reports: Reports };

/** Adds an error and returns null, the value for unknown. */
function reject({ value, key, reports }: Node, expected: string): null {
  const found = (JSON.stringify(value) ?? 'nothing').slice(0, MAX_FOUND);
  reports.errors.push(`${key === '' ? '' : `${key}: `}expected ${expected}, found ${found}`);
  return null;
}

const MAX_FOUND = 120;

function isAbsent({ value }: Node): boolean {
  return value === undefined || value === null;
}

/** Returns what reads a key of an object; null: it is none. */
function fieldsOf(node: Node, known: readonly string[]): ((key: string) => Node) | null {
  const { value, key, reports } = node;
  if (!isObject(value)) return reject(node, 'an object');
  const keyOf = (name: string) => (key === '' ? name : `${key}.${name}`);
  for (const name of Object.keys(value)) {
    if (known.includes(name) || name === '$schema') continue;
    reports.warnings.push(`${keyOf(name)}: expected one of ${known.join(', ')}, found another key`);
  }
  return (name) => ({
    value: Object.hasOwn(value, name) ? value[name] : undefined,
    key: keyOf(name),
    reports,
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** null: there is no list. */
function itemsOf(node: Node): Node[] | null {
  const { value, key, reports } = node;
  if (isAbsent(node)) return null;
  if (!Array.isArray(value)) return reject(node, 'an array');
  return value.map((item: unknown, index) => ({ value: item, key: `${key}[${index}]`, reports }));
}

function readText(node: Node): string | null {
  if (isAbsent(node)) return null;
  const text = typeof node.value === 'string' ? collapseSpaces(node.value) : '';
  const isText = text !== '' && text.length <= MAX_TEXT;
  return isText ? text : reject(node, `a text of at most ${MAX_TEXT} characters`);
}

const MAX_TEXT = 1000;

/** A text, or an object of texts by the code of their language. */
function readLocalText(node: Node): LocalText | null {
  if (!isObject(node.value)) return readText(node);
  const read = fieldsOf(node, SITE_LANGUAGES);
  const texts = SITE_LANGUAGES.map((code) => [code, read ? readText(read(code)) : null] as const);
  const said = Object.fromEntries(texts.filter(([, text]) => text !== null));
  return Object.keys(said).length > 0 ? said : null;
}

function readLanguage(node: Node): SiteLanguage | null {
  if (isAbsent(node)) return null;
  const known = SITE_LANGUAGES.find((code) => code === node.value);
  return known ?? reject(node, `a language of the interface, ${SITE_LANGUAGES.join(' or ')}`);
}

function readTag(node: Node): string | null {
  if (isAbsent(node)) return null;
  const tag = typeof node.value === 'string' ? parseLanguageTag(node.value) : null;
  return tag ?? reject(node, 'a language tag such as "en"');
}

/** Without a port and a user name, and without what ends an address in HTML. */
function readUrl(node: Node): string | null {
  if (isAbsent(node)) return null;
  const url = typeof node.value === 'string' ? node.value : '';
  return WEB_URL.test(url) && URL.canParse(url) ? url : reject(node, 'an https address');
}

const WEB_URL = /^https:\/\/[\w-]+(\.[\w-]+)+([/?#][^\s<>"']*)?$/;

/** A name alone, as policies have it: no scheme, port, path, star or number in place of a name. */
function readHost(node: Node): string | null {
  const host = typeof node.value === 'string' ? node.value.toLowerCase() : '';
  return HOST.test(host) ? host : reject(node, 'the name of a host, "images.example.org"');
}

const HOST =
  /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/;

function readFolder(node: Node): string | null {
  if (isAbsent(node)) return null;
  const folder =
    typeof node.value === 'string' ? node.value.replace(/\/$/, '').normalize('NFC') : '';
  const isPlain = folder !== '' && folder.split('/').every((name) => !/^\.{0,2}$|\\/.test(name));
  return isPlain ? folder : reject(node, 'a folder below that of the digests, "archive/2025"');
}

function readBoolean(node: Node): boolean | null {
  if (isAbsent(node)) return null;
  return typeof node.value === 'boolean' ? node.value : reject(node, 'true or false');
}

function readLicence(node: Node): Licence | null {
  if (isAbsent(node)) return null;
  const read = fieldsOf(node, ['name', 'url']);
  if (!read) return null;
  const [name, url] = [readText(read('name')), readUrl(read('url'))];
  if (name === null && isAbsent(read('name'))) return reject(read('name'), 'the name of a licence');
  return name === null ? null : { name, url };
}

function readSource(node: Node): Source | null {
  const read = fieldsOf(node, SOURCE_KEYS);
  if (!read) return null;
  return {
    folder: readFolder(read('folder')),
    name: readText(read('name')),
    url: readUrl(read('url')),
    licence: readLicence(read('licence')),
    writtenByModel: readBoolean(read('writtenByModel')),
    votesFrom: readText(read('votesFrom')),
    language: readTag(read('language')),
  };
}

/** A file of two sources would be of neither. */
function refuseSameFolders(sources: readonly Source[], reports: Reports): void {
  const known = new Set<string | null>();
  for (const [index, { folder }] of sources.entries()) {
    if (known.has(folder)) {
      const node = { value: folder, key: `sources[${index}].folder`, reports };
      reject(node, 'another folder than that of the sources before it');
    }
    known.add(folder);
  }
}
