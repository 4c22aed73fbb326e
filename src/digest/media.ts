export type Media = { readonly kind: 'picture' | 'video'; readonly url: string };

/** Hosts from which a page may load pictures and videos. The security policy is made from these lists. */
export type MediaHosts = {
  readonly pictures: readonly string[];
  readonly videos: readonly string[];
};

/**
 * Of a site that names none: those of the daily papers that most digests are made from. They say nothing of where
 * the digests come from, and let no other host be asked.
 */
export const DEFAULT_MEDIA_HOSTS: MediaHosts = {
  pictures: ['cdn-thumbnails.huggingface.co', 'cdn-uploads.huggingface.co'],
  videos: ['cdn-uploads.huggingface.co'],
};

/**
 * Reads the address of a picture or a video; the file extension decides which, since digests link
 * videos (`….qt`, `….webm`) as pictures. Returns null for anything but https on one of the hosts,
 * without a port: avatars (`/avatars/….svg`) are refused. `url` is normalised as the browser does it.
 */
export function parseMedia(address: string, allowed: MediaHosts): Media | null {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return null;
  const { host, pathname, href } = new URL(address);
  const isVideo = VIDEO_EXTENSIONS.some((ending) => pathname.toLowerCase().endsWith(ending));
  const hosts = isVideo ? allowed.videos : allowed.pictures;
  return hosts.includes(host) ? { kind: isVideo ? 'video' : 'picture', url: href } : null;
}

/** Whether a picture was made for the paper: this host draws cards that repeat its title. */
export function isOwnPicture(url: string): boolean {
  return !url.startsWith('https://cdn-thumbnails.huggingface.co/');
}

/** Refuses characters that end an address in markdown or HTML, as in `….png) ![](….png`. */
const ADDRESS = /^https:\/\/[^\s<>"'()[\]]+$/;

const VIDEO_EXTENSIONS = ['.mp4', '.webm', '.mov', '.qt'];
