import { Fragment } from 'react';
import type { Paper } from '../../digest/paper';
import type { SplitLead } from '../../digest/splitLead';
import type { Highlighter } from '../../search/display/highlight';
import { textLanguage } from '../text/textLanguage';
import { leadPieces } from './leadPieces';
import { sectionAnchors } from './sectionAnchors';
import { SummaryText } from './terms/SummaryText';

type Props = {
  paper: Pick<Paper, 'sections' | 'language'>;
  split: SplitLead;
  highlighter: Highlighter | null;
};

/** The first sentence of what is new, which its section goes on from. */
export function PaperLead({ paper, split: { lead, index, rest }, highlighter }: Props) {
  const lang = textLanguage(paper, lead);
  const [anchor] = sectionAnchors(paper.sections)[index] ?? [];
  return (
    <p
      lang={lang}
      // Of a section of one sentence the lead is all there is.
      id={rest ? undefined : anchor}
      className="paper-lead"
    >
      {leadPieces(lead, lang).map((piece, index) =>
        index % 2 === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their order
          <Fragment key={index}>
            <SummaryText place={`${index}`} text={piece} highlighter={highlighter} />
          </Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className="font-normal text-ink-2">
            <SummaryText place={`${index}`} text={piece} highlighter={highlighter} />
          </span>
        ),
      )}
    </p>
  );
}
