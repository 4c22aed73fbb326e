import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import type { Period } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { NameRow } from '../NameRow';
import { useSettled } from '../useSettled';
import { SideSection } from './SideSection';

const MAX_NAMES = 6;

/**
 * Names that papers of a month or year have given and many later papers use, each a link to its paper. Nothing where
 * there are none.
 */
export function NewNames({ period }: { period: Period }) {
  const words = useTexts('period');
  // The page rendered at build has none of it.
  const isSettled = useSettled();
  const { data: list } = useQuery({ ...topicsQuery(useArchive()), enabled: isSettled });
  const names = list?.names.filter(({ first }) => period.days.includes(first)) ?? [];
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
