import type { Site } from '../../digest/site';
import { createStore, type Store } from '../../store';

/**
 * Watches for files of the app that a security policy refuses: the directive that refused one, null while
 * none did. The app's own policy refuses none of them, so it is another policy, of the host, the network
 * or an extension. What that policy stops cannot say so itself.
 */
export function watchPolicy({ origin, base }: Site): Store<string | null> {
  const refused = createStore<string | null>(null);
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, disposition } = event;
    // `'Worker constructor|/daily-papers/assets/'`: what was handed to a sink without a trusted type.
    const [, given = ''] = sample.split('|');
    const isOwn = blockedURI.startsWith(origin) || given.startsWith(base);
    if (isOwn && disposition === 'enforce') refused.set(effectiveDirective);
  });
  return refused;
}
