import { useParams } from '@tanstack/react-router';

/** What the address names as a paper, readable or not; null on every screen without a paper. */
export function useOpenPaperId(): string | null {
  return useParams({ strict: false, select: ({ _splat }) => _splat ?? null });
}
