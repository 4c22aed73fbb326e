export type Media = { readonly kind: 'picture' | 'video'; readonly url: string };

/** Hosts whose pictures the page may load. The security policy is made from this list. */
export const PICTURE_HOSTS = [
  'cdn-thumbnails.huggingface.co',
  'cdn-uploads.huggingface.co',
] as const;

/** Hosts whose videos the page may load. The security policy is made from this list. */
export const VIDEO_HOSTS = ['cdn-uploads.huggingface.co'] as const;

/**
 * Reads the address of a picture or a video; the file extension decides which, since the source
 * links videos (`….qt`, `….webm`) as pictures. Returns null for anything but https on a host of the
 * lists above, without a port: avatars (`/avatars/….svg`) are refused. `url` is normalised as the
 * browser does it.
 */
export function parseMedia(address: string): Media | null {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return null;
  const { host, pathname, href } = new URL(address);
  const isVideo = VIDEO_EXTENSIONS.some((ending) => pathname.toLowerCase().endsWith(ending));
  const hosts: readonly string[] = isVideo ? VIDEO_HOSTS : PICTURE_HOSTS;
  return hosts.includes(host) ? { kind: isVideo ? 'video' : 'picture', url: href } : null;
}

/** Whether a picture was made for the paper: the other host draws cards that repeat its title. */
export function isOwnPicture(url: string): boolean {
  return url.startsWith('https://cdn-uploads.huggingface.co/');
}

/** Refuses characters that end an address in markdown or HTML, as in `….png) ![](….png`. */
const ADDRESS = /^https:\/\/[^\s<>"'()[\]]+$/;

const VIDEO_EXTENSIONS = ['.mp4', '.webm', '.mov', '.qt'];
