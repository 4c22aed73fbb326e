import { arxivAbstract, otherSites } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { Icon } from '../../ui/Icon';
import { PaperActions } from '../share/PaperActions';

/** The way to the paper itself, and by icons its PDF, and what cites and shares it. */
export function PaperLinks({ paper }: { paper: Paper }) {
  const words = useTexts('paper');
  const { id } = paper;
  const [pdf, ...others] = otherSites(id);
  return (
    <nav aria-label={words.links} className="mt-5 flex flex-wrap items-center gap-1">
      <a href={arxivAbstract(id)} rel="noreferrer" data-printed className="arxiv-button">
        {words.readOnArxiv}
        <span className="contents print:hidden">
          <Icon name="external" />
        </span>
      </a>
      {pdf && (
        <a href={pdf.href} rel="noreferrer" className="word-button print:hidden">
          <Icon name="file" />
          <span className="@max-lg:sr-only">{pdf.name}</span>
        </a>
      )}
      <span className="contents print:hidden">
        <PaperActions paper={paper} sites={others} />
      </span>
    </nav>
  );
}
