import type { MediaHosts } from '../digest/media';
import { type Digest, parseDigest } from '../digest/parseDigest';

/** `parseDigest` for one build, which several of its parts ask for the same texts: each is read once. */
export function rememberDigests(mediaHosts: MediaHosts): (text: string) => Digest {
  const digests = new Map<string, Digest>();
  return (text) => {
    const digest = digests.get(text) ?? parseDigest(text, mediaHosts);
    digests.set(text, digest);
    return digest;
  };
}
