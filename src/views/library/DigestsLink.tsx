import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';

/** Leads to the digests of the reader's own, which are kept in the same place. */
export function DigestsLink() {
  const { title, what, open } = useTexts('digests');
  return (
    <section className="mt-5 print:hidden">
      <h2 className="text-14 font-bold">{title}</h2>
      <p className="mt-1 mb-3 text-13 text-ink-2">{what}</p>
      <Link to="/import" className={BUTTON}>
        {open}
      </Link>
    </section>
  );
}
