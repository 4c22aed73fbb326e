import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/messages';

/**
 * Shows a dialog whose script loads when it opens. When the script does not load, says so in its place
 * and leaves the page around it as it is, until another dialog is opened.
 */
export function LazyDialog({ name, children }: { name: string; children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => name} errorComponent={LoadError}>
      <Suspense fallback={null}>{children}</Suspense>
    </CatchBoundary>
  );
}

function LoadError() {
  const { share } = useMessages();
  return (
    <p role="alert" className="basis-full self-center text-12 text-ink-2">
      {share.cannotOpen}
    </p>
  );
}
