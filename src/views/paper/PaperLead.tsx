import { Fragment } from 'react';
import type { Paper } from '../../digest/paper';
import type { SplitLead } from '../../digest/splitLead';
import type { Highlighter } from '../../search/display/highlight';
import { RichText } from '../text/RichText';
import { sectionAnchors } from './sectionAnchors';

type Props = {
  sections: Paper['sections'];
  split: SplitLead;
  highlighter: Highlighter | null;
};

/** The first sentence of what is new, which its section goes on from. */
export function PaperLead({ sections, split: { lead, index, rest }, highlighter }: Props) {
  const [anchor] = sectionAnchors(sections)[index] ?? [];
  return (
    <p
      lang="ko"
      // Of a section of one sentence the lead is all there is.
      id={rest ? undefined : anchor}
      className="paper-lead"
    >
      {piecesOf(lead).map((piece, index) =>
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

/** The sentence cut at its brackets with Latin letters, which are every other piece; whole where it has markup. */
function piecesOf(lead: string): string[] {
  return /[*`$[\]\\]/.test(lead) ? [lead] : lead.split(/( ?\([^()]*[a-z][^()]*\))/i);
}
