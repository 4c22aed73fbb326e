import type { AnyRouter } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Question } from '../../question/question';

/** The whole address of a paper, without a question: who gets it gets the paper, not the sender's list. */
export function paperAddress(router: AnyRouter, id: ArxivId): string {
  const { href } = router.buildLocation({ to: '/paper/$', params: { _splat: id }, search: {} });
  return whole(router, href);
}

/** The whole address of what answers a question. */
export function questionAddress(router: AnyRouter, question: Question): string {
  return whole(router, router.buildLocation({ to: '/', search: question }).href);
}

/** The whole address of a list of papers, in their order. */
export function listAddress(router: AnyRouter, ids: readonly ArxivId[]): string {
  return whole(router, router.buildLocation({ to: '/list', search: { ids } }).href);
}

export function dayAddress(router: AnyRouter, day: Day): string {
  return whole(router, router.buildLocation({ to: '/day/$day', params: { day }, search: {} }).href);
}

export function authorAddress(router: AnyRouter, name: string): string {
  const { href } = router.buildLocation({ to: '/author/$name', params: { name }, search: {} });
  return whole(router, href);
}

function whole(router: AnyRouter, href: string): string {
  return new URL(router.history.createHref(href), window.location.origin).href;
}
