import { type ArxivId, findArxivId, pastedArxivId } from '../digest/arxivId';
import { isCutMark } from '../digest/authors';
import { collapseSpaces } from '../digest/collapseSpaces';
import { parseLanguageTag } from '../digest/languageTag';
import { type Media, parseMedia } from '../digest/media';
import { isPaperAddress } from '../digest/paperHeading';
import { parseWebAddress } from '../digest/webAddress';
import type { ForeignSection } from './foreignPaper';
import {
  fieldOf,
  isAbsent,
  isMissing,
  isObject,
  type JsonNode,
  readItems,
  reject,
} from './jsonNode';
import { mediaAt } from './mediaAt';
import { isOldArxivId } from './oldArxivId';
import type { Expected } from './problems';

/** In characters, by what is expected of a longer one. */
const LIMITS = {
  /** A line of a digest has at most 100,000, and `&` may take five. */
  'long-text': 16_000,
  'long-title': 1_000,
  'long-name': 200,
  /** Longer ones are sentences to the reader of digests. */
  'long-label': 60,
} as const satisfies Partial<Record<Expected, number>>;
type Limit = keyof typeof LIMITS;

/** Reads text, on one line and clean. null: absent. Anything but text is a problem; longer text is cut. */
function readText(node: JsonNode, limit: Limit = 'long-text'): string | null {
  return collapseSpaces(readRaw(node, limit)) || null;
}

/** `''`: absent, or no text. */
function readRaw(node: JsonNode, limit: Limit): string {
  if (isMissing(node)) return '';
  if (typeof node.value !== 'string') return reject(node, 'text') ?? '';
  const maxLength = LIMITS[limit];
  if (node.value.length <= maxLength) return node.value;
  reject(node, limit);
  return node.value.slice(0, maxLength);
}

export function readTitle(node: JsonNode): string | null {
  return readText(node, 'long-title');
}

/** Reads a text of several paragraphs, which blank lines separate. Line breaks within one are spaces. */
export function readParagraphs(node: JsonNode): string[] {
  const paragraphs = readRaw(node, 'long-text').split(/\n\s*\n/);
  return paragraphs.map(collapseSpaces).filter(Boolean);
}

/** Reads an array of texts. Each item that is no text is a problem; blank ones are left out. */
export function readTexts(node: JsonNode): string[] {
  return readItems(node, 'texts').flatMap((item) => readText(item) ?? []);
}

/** Reads bullets from an array of texts, or a text of which each paragraph is one. */
function readBullets(node: JsonNode): string[] {
  return Array.isArray(node.value) ? readTexts(node) : readParagraphs(node);
}

/** Reads a section for each label and node that has a text. */
export function readSections(
  rows: readonly (readonly [label: string, node: JsonNode])[],
): ForeignSection[] {
  return rows
    .map(([label, node]) => ({ label, texts: readBullets(node) }))
    .filter(({ texts }) => texts.length > 0);
}

/** Reads the label of a section, without the colon after it. null: it has none. */
export function readLabel(node: JsonNode): string | null {
  return readText(node, 'long-label')?.replace(/[\s:：]+$/, '') || null;
}

/**
 * Reads an id with or without version, or the link to a paper. A number is none: it has lost its last
 * zero. Adds no problem.
 */
function readId({ value }: JsonNode): ArxivId | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^https?:/i.test(text)) return isPaperAddress(text) ? findArxivId(text) : null;
  return ID.test(text) ? pastedArxivId(text) : null;
}

type Head = { readonly id: ArxivId; readonly title: string };

/** Reads what every paper needs; `links` may name its id too. null: one of it is missing, a problem. */
export function readHead(paper: JsonNode, links: readonly JsonNode[] = []): Head | null {
  if (!isObject(paper.value)) return reject(paper, 'paper');
  const [given, ...urls] = [fieldOf(paper, 'id'), ...links];
  const id = [given, ...urls].map(readId).find((one) => one !== null);
  if (!id) return rejectId(given, urls);
  const title = readTitle(fieldOf(paper, 'title'));
  if (title !== null) return { id, title };
  return isAbsent(fieldOf(paper, 'title')) ? reject(fieldOf(paper, 'title'), 'title') : null;
}

/** Blames what the paper has: an old id, else its id, else its link. */
function rejectId(id: JsonNode, links: readonly JsonNode[]): null {
  const nodes = [id, ...links];
  const old = nodes.find(({ value }) => typeof value === 'string' && isOldArxivId(value.trim()));
  if (old) return reject(old, 'new-id');
  const link = isAbsent(id) && links.find((node) => !isAbsent(node));
  return link ? reject(link, 'link') : reject(id, 'id');
}

const ID = /^(?:arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?$/i;

/** Reads a whole number from 0, or text of one, `'1,234'`. null: unknown. */
export function readVotes(node: JsonNode): number | null {
  const { value } = node;
  if (isAbsent(node)) return null;
  const figure = typeof value === 'number' || typeof value === 'string' ? `${value}`.trim() : '';
  return FIGURE.test(figure) ? Number(figure.replaceAll(',', '')) : reject(node, 'votes');
}

const FIGURE = /^(?:\d{1,7}|\d{1,3}(?:,\d{3}){1,2})$/;

type Authors = { readonly authors: readonly string[] | null; readonly authorsCut: boolean };

/**
 * Reads names, as texts or as objects with a `name`, in their order. Names that are hidden or repeated
 * are left out; `et al.` and its like say that the list is cut.
 */
export function readAuthors(node: JsonNode): Authors {
  const names = new Set<string>();
  let authorsCut = false;
  for (const item of readItems(node, 'names')) {
    if (isObject(item.value) && item.value.hidden === true) continue;
    const written = readText(isObject(item.value) ? fieldOf(item, 'name') : item, 'long-name');
    const name = (written ?? '').replace(/^(?:and )+/, '');
    if (isCutMark(name)) authorsCut = true;
    else if (name !== '') names.add(name);
  }
  return { authors: names.size > 0 ? [...names] : null, authorsCut: authorsCut && names.size > 0 };
}

/** Reads an https address on any host. */
export function readAddress(node: JsonNode): string | null {
  if (isAbsent(node)) return null;
  return webAddress(node.value) ?? reject(node, 'address');
}

function webAddress(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/\s/.test(text) || !URL.canParse(text)) return null;
  // Brackets and quotes would end the address in markdown.
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;
  return parseWebAddress(new URL(text).href.replace(/["'()<>[\]]/g, hex));
}

/** Reads the address of a picture or a video on a host that the page may load it from. */
export function readMedia(node: JsonNode, kind: Media['kind']): string | null {
  return readUpload(node, kind)?.url ?? null;
}

/** Reads the address of either, or of what is expected alone. */
export function readUpload(node: JsonNode, expected: Media['kind'] | 'upload'): Media | null {
  if (isAbsent(node)) return null;
  const address = typeof node.value === 'string' ? node.value.trim() : '';
  const media = mediaAt(address);
  if (!media || (expected !== 'upload' && media.kind !== expected)) return reject(node, expected);
  const allowed = parseMedia(address, node.mediaHosts);
  if (!allowed) node.problems.addHost(media.kind, media.host);
  return allowed;
}

/** Reads a language tag, `'en'`. */
export function readLanguage(node: JsonNode): string | null {
  if (isAbsent(node)) return null;
  const tag = typeof node.value === 'string' ? parseLanguageTag(node.value) : null;
  return tag ?? reject(node, 'language');
}
