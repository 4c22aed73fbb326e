import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { monthOf } from '../../digest/month';
import { useTexts } from '../../i18n/messages';
import { useSettled } from '../filters/useSettled';
import { NameRow } from '../NameRow';
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
          <NameRow
            key={name}
            name={name}
            count={words.usedLater(papers)}
            link={{ to: '/paper/$', params: { _splat: paper }, search: {} }}
            className="last:border-0"
          />
        ))}
      </ol>
    </SideSection>
  );
}
