import { useMessages } from '../../i18n/messages';
import type { Question } from '../../question/question';
import type { RelatedHit } from '../../search/query/relatedSearch';
import { PaperLink } from '../browse/list/PaperLink';
import { RelatedReasons } from '../browse/list/RelatedReasons';
import { TitleText } from '../text/RichText';

type Props = { hit: RelatedHit; question: Question };

/** A related paper: its title, then in a quiet line what it has in common, its day and votes. */
export function RelatedRow({ hit: { entry, reasons }, question }: Props) {
  const { format, count } = useMessages();
  const { paper, listings } = entry;
  const [newest] = listings;
  return (
    <li>
      <PaperLink id={paper.id} question={question}>
        <bdi>
          <TitleText title={paper.title} />
        </bdi>
      </PaperLink>
      <p className="dots related-facts">
        <RelatedReasons reasons={reasons} />
        {newest && (
          <span>
            <time dateTime={newest.day}>{format.shortDay(newest.day)}</time>
          </span>
        )}
        {newest && newest.votes !== null && <span>{count.votes(newest.votes)}</span>}
      </p>
    </li>
  );
}
