import { zipSync } from 'fflate';

/** A digest of one paper. */
export function digestOf(day: string, id: string, title = `Paper ${id}`): string {
  return `## Daily Papers (${day})\n\n### [${title}](https://arxiv.org/abs/${id})\n\nVote: 3\n\n- ***What's New***: 한 문장.\n`;
}

/** A digest of one paper, `Wombat Burrow Retrieval`, whose summary is of another one. */
export function doubtfulDigest(day: string, id: string): string {
  const another = '날씨를 더 멀리 내다보는 새로운 방법입니다. '.repeat(8);
  return digestOf(day, id, 'Wombat Burrow Retrieval').replace('한 문장.', another);
}

/** A zip of texts by name. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(
    ([name, text]) =>
      [name, typeof text === 'string' ? new TextEncoder().encode(text) : text] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

/** Changes a field of every entry of the directory; offsets are those of APPNOTE 4.3.12. */
export function withField(
  zip: Uint8Array<ArrayBuffer>,
  offset: number,
  value: number,
  bits: 16 | 32,
): Uint8Array<ArrayBuffer> {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (bits === 16) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return changed;
}
