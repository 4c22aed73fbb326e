import { useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { PaperTitle } from '../browse/list/PaperTitle';
import { useResults } from '../browse/list/useResults';
import { VoteCount } from '../VoteCount';

const MAX_PAPERS = 3;

/**
 * The papers of a question with the most votes; nothing when there are too few to choose from.
 *
 * @param total papers that answer it, as far as it is known: keeps their place
 */
export function MostVoted({ question, total }: { question: Question; total: number }) {
  const words = useTexts('authors');
  const results = useResults({ ...question, sort: 'votes' });
  const voted = results.data?.hits.filter(({ listing }) => listing.votes !== null);
  if (results.isError || (voted?.length ?? total) <= MAX_PAPERS) return null;
  const best = voted?.slice(0, MAX_PAPERS) ?? [];
  // Others may take these places while more is read.
  const isFinal = results.data?.completeness === 'complete';
  const isKnown = isFinal && best.every(({ paper }) => paper.title !== '');
  return (
    <section aria-labelledby="most-voted" className="py-5">
      <h2 id="most-voted" className="border-b-2 border-ink pb-2 text-15 font-bold">
        {words.best}
      </h2>
      <ol>
        {!isKnown && <li aria-hidden="true" className="h-43.5" />}
        {(isKnown ? best : []).map(({ paper, listing }) => (
          <li
            key={paper.id}
            data-lead-id={paper.id}
            className="relative flex items-baseline gap-3 border-b border-rule py-2"
          >
            <span className="min-w-8">
              <VoteCount votes={listing.votes} />
            </span>
            <PaperTitle
              paper={paper}
              question={question}
              className="font-serif text-15 leading-snug"
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
