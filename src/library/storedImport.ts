import { parseArxivId } from '../digest/arxivId';
import { parseDay } from '../digest/day';
import type { OwnImport, OwnPart } from '../digest/ownDigests';

/** Goes up when older code can no longer read what is stored. */
const FORMAT = 1;

/** An import as it is stored. Bytes, since some browsers lose stored blobs. */
export async function storedImport({ texts, ...own }: OwnImport): Promise<unknown> {
  return { ...own, format: FORMAT, texts: await texts.arrayBuffer() };
}

/** Reads a stored value. null: it is damaged, or of a later version. */
export function parseStoredImport(value: unknown): OwnImport | null {
  if (!isRecord(value) || value.format !== FORMAT) return null;
  const { id, name, addedAt, parts, texts } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof addedAt !== 'number')
    return null;
  if (!(texts instanceof ArrayBuffer) || !Array.isArray(parts)) return null;
  const read = parts.flatMap((part) => parsePart(part, texts.byteLength) ?? []);
  if (read.length < parts.length) return null;
  return { id, name, addedAt, parts: read, texts: new Blob([texts]) };
}

function parsePart(value: unknown, size: number): OwnPart | null {
  if (!isRecord(value)) return null;
  const { path, hash, start, end, papers } = value;
  const day = typeof value.day === 'string' ? parseDay(value.day) : null;
  if (!day || typeof path !== 'string' || typeof hash !== 'string') return null;
  if (!isIndex(start) || !isIndex(end) || start > end || end > size) return null;
  if (!Array.isArray(papers)) return null;
  const read = papers.flatMap((paper) => parseListing(paper) ?? []);
  return read.length < papers.length ? null : { day, path, hash, start, end, papers: read };
}

function parseListing(value: unknown): OwnPart['papers'][number] | null {
  if (!isRecord(value)) return null;
  const id = typeof value.id === 'string' ? parseArxivId(value.id) : null;
  const { votes, isDoubtful } = value;
  if (!id || (votes !== null && !isIndex(votes))) return null;
  return { id, votes, ...(isDoubtful === true && { isDoubtful }) };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
