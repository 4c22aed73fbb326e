import { useEffect } from 'react';

/** Names the document while the caller is on screen; null: another names it. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
