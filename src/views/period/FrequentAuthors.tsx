import { Link } from '@tanstack/react-router';
import type { FrequentAuthor } from '../../digest/paperSummary';
import { useMessages, useTexts } from '../../i18n/messages';
import { Bar } from '../../ui/Bar';
import { SideSection } from './SideSection';

export const MAX_AUTHORS = 5;

/** The authors of most papers of a period; nothing where each has one alone. */
export function FrequentAuthors({ authors }: { authors: readonly FrequentAuthor[] }) {
  const words = useTexts('period');
  const { count } = useMessages();
  const [first] = authors;
  if (!first) return null;
  return (
    <SideSection title={words.authors}>
      <ol>
        {authors.slice(0, MAX_AUTHORS).map(({ name, papers }) => (
          <li key={name} className="border-b border-rule last:border-0">
            <Link
              to="/author/$name"
              params={{ name }}
              className="target flex items-center gap-3 text-14 hover:underline"
            >
              <bdi lang="en" className="w-33 truncate">
                {name}
              </bdi>
              <span className="flex-1">
                <Bar share={papers / first.papers} className="bar h-1 text-ink-2" />
              </span>
              <span className="min-w-11 text-right text-12 whitespace-nowrap text-ink-3">
                {count.papers(papers)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </SideSection>
  );
}
