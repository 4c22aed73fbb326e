/** Hosts whose pictures and videos the page may load; the security policy is made from this list. */
export const PICTURE_HOSTS = [
  'cdn-thumbnails.huggingface.co',
  'cdn-uploads.huggingface.co',
] as const;
export const VIDEO_HOSTS = ['cdn-uploads.huggingface.co'] as const;

export type Media = { readonly kind: 'picture' | 'video'; readonly url: string };

/** Where one address ends in markdown or HTML, what follows is no part of it: `….png) ![](….png`. */
const ADDRESS = /^https:\/\/[^\s<>"'()[\]]+$/;

const VIDEO_ENDINGS = ['.mp4', '.webm', '.mov', '.qt'];

/**
 * What stands at an address, told by its ending, or null for one that is not https on a known host,
 * and a port makes it another: the source links avatars (`/avatars/….svg`) and videos (`….qt`,
 * `….webm`) as pictures.
 */
export function parseMedia(address: string): Media | null {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return null;
  const { host, pathname, href } = new URL(address);
  const isVideo = VIDEO_ENDINGS.some((ending) => pathname.toLowerCase().endsWith(ending));
  const hosts: readonly string[] = isVideo ? VIDEO_HOSTS : PICTURE_HOSTS;
  return hosts.includes(host) ? { kind: isVideo ? 'video' : 'picture', url: href } : null;
}
