import type { RefObject } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../question/question';
import { useOpenNeighbour } from '../browse/list/useOpenNeighbour';
import { useNeighbours } from './useNeighbours';
import { useSwipe } from './useSwipe';

type Props = { page: RefObject<HTMLElement | null>; id: ArxivId; question: Question };

/**
 * Turns pages by a finger, as the links of `NeighbourNav`. A component without elements, so that the text of the
 * paper is not rendered anew with all that the worker tells of its progress.
 */
export function PaperSwipe({ page, id, question }: Props) {
  const { neighbours } = useNeighbours(id, question);
  const openNeighbour = useOpenNeighbour();
  useSwipe(page, {
    hasPage: (step) =>
      neighbours ? (step === 1 ? neighbours.next : neighbours.previous) !== null : null,
    turn: (step) => openNeighbour(id, step),
  });
  return null;
}
