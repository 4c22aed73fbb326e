import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { monthOf } from '../../digest/month';
import { useTexts } from '../../i18n/messages';
import { useSettled } from '../filters/useSettled';
import { SideSection } from './SideSection';

const MAX_NAMES = 6;

/**
 * Names that papers of a month have given and many later papers use, each a link to its paper. Nothing where there
 * are none.
 *
 * @param month `'2025-02'`
 */
export function NewNames({ month }: { month: string }) {
  const words = useTexts('period');
  // The page rendered at build has none of it.
  const isSettled = useSettled();
  const { data: list } = useQuery({ ...topicsQuery(useArchive()), enabled: isSettled });
  const names = list?.names.filter(({ first }) => monthOf(first) === month) ?? [];
  if (!isSettled || names.length === 0) return null;
  return (
    <SideSection title={words.newNames} hint={words.newNamesHint}>
      <ol>
        {names.slice(0, MAX_NAMES).map(({ name, paper, papers }) => (
          <li key={name} className="border-b border-rule last:border-0">
            <Link
              to="/paper/$"
              params={{ _splat: paper }}
              search={{}}
              className="target flex items-center justify-between gap-3 text-14 hover:underline"
            >
              <span lang="en" className="min-w-0 truncate">
                {name}
              </span>
              <span className="shrink-0 text-13 text-ink-3">{words.usedLater(papers)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </SideSection>
  );
}
