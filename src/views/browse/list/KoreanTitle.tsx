import type { Paper } from '../../../digest/paper';
import type { Highlighter } from '../../../search/display/highlight';
import { TitleText } from '../../text/RichText';

type Props = {
  paper: Pick<Paper, 'koreanTitle'>;
  highlighter?: Highlighter | null;
  className: string;
};

/**
 * The Korean title of a paper, below its heading, where a digest has one. The original stays the heading in
 * both languages of the interface: by it papers are cited, linked and known.
 */
export function KoreanTitle({ paper: { koreanTitle }, highlighter = null, className }: Props) {
  return (
    koreanTitle && (
      <p lang="ko" className={className}>
        <TitleText title={koreanTitle} highlighter={highlighter} />
      </p>
    )
  );
}
