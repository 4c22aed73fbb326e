import type { AnyRouter } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';

/** The whole address of a paper, without a question: who gets it gets the paper, not the sender's list. */
export function paperAddress(router: AnyRouter, id: ArxivId): string {
  const { href } = router.buildLocation({ to: '/paper/$', params: { _splat: id }, search: {} });
  return new URL(router.history.createHref(href), window.location.origin).href;
}
