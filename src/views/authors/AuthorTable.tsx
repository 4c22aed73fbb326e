import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import type { AuthorCount } from '../../search/query/authorCounts';

/** Authors with their numbers of papers and the sums of known votes. */
export function AuthorTable({ authors }: { authors: readonly AuthorCount[] }) {
  const words = useTexts('authors');
  const { format, paper } = useMessages();
  return (
    <table className="w-full border-collapse border-t-2 border-ink text-14">
      <thead className="text-12 text-ink-3">
        <tr className="border-b border-rule">
          <th scope="col" className="py-1.5 text-left font-normal">
            {words.name}
          </th>
          <th scope="col" className="w-16 text-right font-normal">
            {words.papersBy}
          </th>
          {__HAS_VOTES__ && (
            <th scope="col" className="w-20 text-right font-normal">
              {words.votes}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {authors.map(({ name, papers, votes }) => (
          <tr key={name} className="border-b border-rule">
            <th scope="row" className="text-left font-medium">
              <Link
                to="/author/$name"
                params={{ name }}
                className="target flex items-center py-1 hover:underline"
              >
                <bdi lang="en">{name}</bdi>
              </Link>
            </th>
            <td className="text-right">{format.number(papers)}</td>
            {__HAS_VOTES__ && (
              <td className="text-right text-ink-2">
                {votes === null ? (
                  <span title={paper.votesUnknown}>
                    <span aria-hidden="true">–</span>
                    <span className="sr-only">{paper.votesUnknown}</span>
                  </span>
                ) : (
                  format.number(votes)
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
