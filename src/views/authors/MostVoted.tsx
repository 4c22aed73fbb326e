import { useMessages, useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { PaperTitle } from '../browse/list/PaperTitle';
import { useResults } from '../browse/list/useResults';

const MAX_PAPERS = 3;

/** The papers of a question with the most votes; nothing when there are too few to choose from. */
export function MostVoted({ question }: { question: Question }) {
  const words = useTexts('authors');
  const { paper: paperWords, format } = useMessages();
  const results = useResults({ ...question, sort: 'votes' });
  // Others may take these places while more is read.
  if (results.data?.completeness !== 'complete') return null;
  const hits = results.data.hits.filter(({ listing }) => listing.votes !== null);
  if (hits.length <= MAX_PAPERS) return null;
  return (
    <section aria-labelledby="most-voted" className="pt-5">
      <h2 id="most-voted" className="border-b-2 border-ink pb-2 text-15 font-bold">
        {words.best}
      </h2>
      <ol>
        {hits.slice(0, MAX_PAPERS).map(({ paper, listing }) => (
          <li key={paper.id} className="flex gap-3 border-b border-rule py-2">
            <span className="min-w-8 text-right font-bold">
              <span aria-hidden="true">{format.number(listing.votes ?? 0)}</span>
              <span className="sr-only">{paperWords.votes(listing.votes ?? 0)}</span>
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
