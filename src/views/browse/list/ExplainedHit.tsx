import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { explainQuery } from '../../../archive/page/explainQuery';
import type { ArxivId } from '../../../digest/arxivId';
import { plainText } from '../../../digest/plainText';
import { useMessages, useTexts } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import type { Question } from '../../../question/question';
import type { ExplainedClause, Place } from '../../../search/query/explain';

type Props = {
  question: Question;
  /** Of all hits of the page: they are explained together. */
  ids: readonly ArxivId[];
  id: ArxivId;
  title: string;
};

/** Which words of a question a paper has, where, and what that is worth. */
export default function ExplainedHit({ question, ids, id, title }: Props) {
  const texts = useTexts('explain');
  const { format } = useMessages();
  const { data } = useQuery(explainQuery(useArchive(), question, ids, useProgress()));
  if (!data) return null;
  const explanation = data.get(id);
  if (!explanation) return <p className="mt-2 text-12 text-ink-3">{texts.scanned}</p>;
  const { score, clauses, more } = explanation;
  return (
    <div className="mt-2 border-l-2 border-rule pl-3 text-12 leading-4.5 text-ink-2">
      <p className="font-semibold text-ink">{texts.score(score)}</p>
      <dl
        aria-label={texts.title(plainText(title))}
        className="grid grid-cols-[fit-content(40%)_minmax(0,1fr)_auto] gap-x-3 gap-y-0.5"
      >
        {clauses.map((clause) => (
          <ClauseLine key={clause.typed} clause={clause} />
        ))}
        {more.map(({ kind, worth }) => (
          <div key={kind} className="contents">
            <dt className="col-span-2">{texts.more[kind]}</dt>
            <dd className="text-right">{format.number(rounded(worth))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ClauseLine({
  clause: { typed, by, said, isHint, places, worth },
}: {
  clause: ExplainedClause;
}) {
  const texts = useTexts('explain');
  const { format } = useMessages();
  const sayPlace = usePlaceWords();
  const how = by === null ? texts.lacks : texts.by[by];
  return (
    <div className="contents">
      <dt>
        <bdi lang={languageOf(typed)} className="text-ink">
          {typed}
        </bdi>
        {isHint && <span className="text-ink-3"> ({texts.hint})</span>}
      </dt>
      <dd className="min-w-0">
        {how}
        {said !== null && (
          <>
            {' '}
            <bdi lang={languageOf(said)}>{said}</bdi>
          </>
        )}
        {places.length > 0 && `: ${places.map(sayPlace).join(', ')}`}
      </dd>
      <dd className="text-right">{format.number(rounded(worth))}</dd>
    </div>
  );
}

function usePlaceWords(): (place: Place) => string {
  const { places, summary, bullet } = useTexts('explain');
  const { sections } = useMessages().paper;
  return (place) => {
    if (place.kind !== 'bullet') return places[place.kind];
    const { section } = place;
    const name = section === null || section === 'other' ? summary : sections[section];
    return bullet(name, place.bullet);
  };
}

function rounded(worth: number): number {
  return Math.round(worth * 10) / 10;
}
