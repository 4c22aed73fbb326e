import { type Extent, handoutSummary } from '../../cite/handoutSummary';
import { arxivAbstract } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';
import { RichText, TitleText } from '../text/RichText';
import { textLanguage } from '../text/textLanguage';
import { placeNote } from './placeNote';
import { useSectionName } from './useSectionName';

type Props = { paper: Paper; extent: Extent; note: string };

/** More of them than fit a page: those below its end are cut off. */
const LINES = Array.from({ length: 36 }, (_, index) => index);

/** A paper on a handout: what it says, and a column with the reader's note and lines to write on. */
export function HandoutBlock({ paper, extent, note }: Props) {
  const words = useTexts('handout');
  const { lead, sections } = handoutSummary(paper, extent);
  const nameOf = useSectionName();
  const { beside, below } = placeNote(note);
  return (
    <section data-handout="block" className="handout-block">
      <div>
        <div data-measured>
          <h3 lang="en">
            <TitleText title={paper.title} />
          </h3>
          {paper.koreanTitle && (
            <p lang="ko" className="handout-korean">
              <TitleText title={paper.koreanTitle} />
            </p>
          )}
          <Facts paper={paper} />
          {paper.isDoubtful && <p>{words.doubtful}</p>}
          {lead && (
            <p lang={textLanguage(paper, lead)} className="handout-lead">
              <RichText text={lead} />
            </p>
          )}
          <dl>
            {sections.map((section) => (
              <div key={nameOf(section)}>
                <dt>{nameOf(section)}</dt>
                <dd lang={textLanguage(paper, section.text)}>
                  <RichText text={section.text} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <div className="handout-notes">
        <div data-measured>
          <h4>{words.questions}</h4>
          {beside !== '' && (
            <p>
              <RichText text={beside} />
            </p>
          )}
        </div>
        <div aria-hidden="true" className="handout-lines">
          <div className="handout-blanks">
            {LINES.map((line) => (
              <span key={line} />
            ))}
          </div>
        </div>
      </div>
      {below !== '' && (
        <p data-below className="handout-long">
          <RichText text={below} />
        </p>
      )}
    </section>
  );
}

function Facts({ paper }: { paper: Paper }) {
  const { format, count, paper: words } = useMessages();
  const { id, day, votes, authors, authorsInOrder, authorsCut } = paper;
  const first = authorsInOrder ? authors?.[0] : undefined;
  const byName =
    authors &&
    first !== undefined &&
    `${first}${authors.length > 1 || authorsCut ? ` ${count.moreAuthors(authors.length - 1 || 1, authorsCut)}` : ''}`;
  const facts = [
    authors && (byName || words.authorCount(authors.length, authorsCut)),
    format.shortDay(day),
    votes !== null && words.votes(votes),
  ];
  return (
    <p className="handout-facts">
      {facts.filter(Boolean).join(' · ')}
      {' · '}
      <a href={arxivAbstract(id)} rel="noreferrer" target="_blank">
        arxiv.org/abs/{id}
      </a>
    </p>
  );
}
