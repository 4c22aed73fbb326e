import { Fragment } from 'react';
import type { Paper } from '../../digest/paper';
import type { SplitLead } from '../../digest/splitLead';
import type { Highlighter } from '../../search/display/highlight';
import { RichText } from '../text/RichText';
import { textLanguage } from '../text/textLanguage';
import { sectionAnchors } from './sectionAnchors';

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
      {(lang === 'ko' ? piecesOf(lead) : [lead]).map((piece, index) =>
        index % 2 === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their order
          <Fragment key={index}>
            <RichText text={piece} highlighter={highlighter} />
          </Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className="font-normal text-ink-2">
            <RichText text={piece} highlighter={highlighter} />
          </span>
        ),
      )}
    </p>
  );
}

/** A Korean sentence cut at its brackets with Latin letters, which are every other piece; whole where it has markup. */
function piecesOf(lead: string): string[] {
  return /[*`$[\]\\]/.test(lead) ? [lead] : lead.split(/( ?\([^()]*[a-z][^()]*\))/i);
}
