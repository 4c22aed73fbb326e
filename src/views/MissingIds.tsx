import type { ArxivId } from '../digest/arxivId';

type Props = {
  ids: readonly ArxivId[];
  /** `'2502.18411, 2504.05298'` → a sentence with them. */
  say: (ids: string) => string;
};

/** The rest of a long list is folded: it would push all that follows off the screen. */
const MOST_SHOWN = 12;

/** Names papers that the archive lacks; nothing where it lacks none. */
export function MissingIds({ ids, say }: Props) {
  if (ids.length === 0) return null;
  const shown = ids.slice(0, MOST_SHOWN).join(', ');
  const rest = ids.slice(MOST_SHOWN).join(', ');
  return (
    <div className="mt-4 text-13 wrap-anywhere text-ink-2">
      {rest === '' ? (
        <p>{say(shown)}</p>
      ) : (
        <details>
          <summary className="cursor-pointer">{say(`${shown}, …`)}</summary>
          <p className="mt-1">{rest}</p>
        </details>
      )}
    </div>
  );
}
