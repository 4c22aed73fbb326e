/** FNV-1a of a part of a text by characters, 32 bits, its high bits folded into the low ones, which choose a place. */
export function hashOf(text: string, start = 0, end = text.length, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
