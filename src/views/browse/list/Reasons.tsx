import { Fragment } from 'react';
import { useMessages } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import type { Reason } from '../../../search/display/reasons';

/** In the order of their lines. */
const KINDS: readonly Reason['kind'][] = ['described', 'gloss', 'initials', 'apart', 'lacks'];

/** Why a paper matched, if not by the words themselves, and what of the question it does not say: a line a kind. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { timeline } = useMessages();
  return KINDS.map((kind) => {
    const ofKind = reasons.filter((reason) => reason.kind === kind);
    return (
      ofKind.length > 0 && (
        <p key={kind} className="mt-1 text-12 text-ink-3">
          {timeline.reasons[kind]}:{' '}
          {ofKind.map((reason, at) => (
            <Fragment key={reason.typed}>
              {at > 0 && ', '}
              <ReasonText reason={reason} />
            </Fragment>
          ))}
        </p>
      )
    );
  });
}

function ReasonText({ reason: { typed, said } }: { reason: Reason }) {
  return (
    <>
      <bdi lang={languageOf(typed)}>{typed}</bdi>
      {said !== '' && (
        <>
          {' → '}
          <bdi lang={languageOf(said)} className="text-ink-2">
            {said}
          </bdi>
        </>
      )}
    </>
  );
}
