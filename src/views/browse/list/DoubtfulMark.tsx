import { Suspense } from 'react';
import { useTexts } from '../../../i18n/messages';

/** Says in the quiet line of a paper that its summary may be of another one; nothing of any other. */
export function DoubtfulMark({
  paper: { isDoubtful },
}: {
  paper: { readonly isDoubtful?: boolean };
}) {
  if (!isDoubtful) return null;
  return (
    <Suspense>
      <Mark />
    </Suspense>
  );
}

function Mark() {
  return <span className="text-note">{useTexts('paper').states.doubtful}</span>;
}
