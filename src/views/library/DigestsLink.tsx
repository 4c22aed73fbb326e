import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';

/** Leads to the digests of the reader's own, which are kept in the same place. */
export function DigestsLink() {
  const { title, what } = useTexts('digests');
  return (
    <section className="mt-7 text-13">
      <h2 className="text-14 font-bold">
        <Link to="/import" className={`target inline-flex items-center ${QUIET_LINK}`}>
          {title}
        </Link>
      </h2>
      <p className="mt-1 text-ink-2">{what}</p>
    </section>
  );
}
