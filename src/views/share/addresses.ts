import type { AnyRouter } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Period } from '../../digest/period';
import type { Question } from '../../question/question';
import { periodLink } from '../browse/list/periodLink';

/*
 * Absolute addresses of screens, for readers to share. The router writes them, from its routes and
 * `question/address.ts`, so that they are the addresses of the address bar. `digest/site.ts` has the
 * canonical ones for engines and feeds, which the build knows without a router.
 */

/** The address of a paper, without the question of the reader who shares it. */
export function paperAddress(router: AnyRouter, id: ArxivId): string {
  return absolute(
    router,
    router.buildLocation({ to: '/paper/$', params: { _splat: id }, search: {} }),
  );
}

/** The address of the results of a question. */
export function questionAddress(router: AnyRouter, question: Question): string {
  return absolute(router, router.buildLocation({ to: '/', search: question }));
}

/** The address of the papers that are like some others. */
export function relatedAddress(router: AnyRouter, ids: readonly ArxivId[]): string {
  return absolute(router, router.buildLocation({ to: '/related', search: { ids } }));
}

/** The address of a day's page. */
export function dayAddress(router: AnyRouter, day: Day): string {
  return absolute(router, router.buildLocation({ to: '/day/$day', params: { day }, search: {} }));
}

/** The address of the page of a period. */
export function periodAddress(router: AnyRouter, period: Period): string {
  return absolute(router, router.buildLocation(periodLink(period, {})));
}

/** The address of an author's page. */
export function authorAddress(router: AnyRouter, name: string): string {
  return absolute(
    router,
    router.buildLocation({ to: '/author/$name', params: { name }, search: {} }),
  );
}

/** The address of a topic's page. */
export function topicAddress(router: AnyRouter, id: string): string {
  return absolute(
    router,
    router.buildLocation({ to: '/topic/$topic', params: { topic: id }, search: {} }),
  );
}

/** With the host, as the address bar shows it. */
export function absolute(router: AnyRouter, { href }: { href: string }): string {
  return new URL(router.history.createHref(href), window.location.origin).href;
}
