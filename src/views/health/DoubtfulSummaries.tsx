import { Link } from '@tanstack/react-router';
import { doubtfulOf, type ManifestDay } from '../../digest/manifest';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';

/** The papers whose summaries seem to be of another one, for the owner of the digests to look at, newest first. */
export function DoubtfulSummaries({ days }: { days: readonly ManifestDay[] }) {
  const words = useTexts('health');
  const { count } = useMessages();
  const doubtful = [...new Set(days.flatMap((day) => [...doubtfulOf(day)]))];
  if (doubtful.length === 0) return <p>{words.noDoubtful}</p>;
  return (
    <>
      <p>{words.doubtful(count.papers(doubtful.length))}</p>
      <details className="mt-2">
        <summary className="target">{words.doubtfulList}</summary>
        <ul className="dots text-13">
          {doubtful.map((id) => (
            <li key={id}>
              <Link to="/paper/$" params={{ _splat: id }} search={{}} className={QUIET_LINK}>
                {id}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
