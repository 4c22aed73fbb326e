import { type Media, parseMedia } from '../digest/media';

/** Reads the address of a picture or a video on any host, without a port, as `parseMedia` reads it on some. */
export function mediaAt(address: string): (Media & { readonly host: string }) | null {
  if (!URL.canParse(address)) return null;
  const { host, port } = new URL(address);
  const media = port === '' ? parseMedia(address, { pictures: [host], videos: [host] }) : null;
  return media && { ...media, host };
}
