import type { MediaHosts } from '../digest/media';

/** Hosts of pictures and videos, from the settings of the site; the build writes them in. */
declare const __MEDIA_HOSTS__: MediaHosts;

/** Returns the hosts that the policy of the site allows. */
export function mediaHosts(): MediaHosts {
  return __MEDIA_HOSTS__;
}
