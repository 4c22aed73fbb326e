import { useMessages } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import type { Reason } from '../../../search/display/reasons';

/** Why a paper matched, if by a synonym or initials, and what of the question it does not say. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { timeline } = useMessages();
  return reasons.map(({ kind, typed, said }) => (
    <p key={typed} className="mt-1 text-12 text-ink-3">
      {timeline.reasons[kind]}: <bdi lang={languageOf(typed)}>{typed}</bdi>
      {said !== '' && (
        <>
          {' → '}
          <bdi lang={languageOf(said)} className="text-ink-2">
            {said}
          </bdi>
        </>
      )}
    </p>
  ));
}
