import { arxivBibtex } from '../../digest/arxivLinks';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import { BUTTON_PRIMARY } from '../../ui/classNames';

/** The link to arXiv's own BibTeX entry, which has the authors in order. */
export function OfficialEntry({ paper: { id, authorsInOrder } }: { paper: Paper }) {
  const words = useTexts('share');
  return (
    <div className="mb-4 border-b border-rule pb-4">
      <a href={arxivBibtex(id)} rel="noreferrer" target="_blank" className={BUTTON_PRIMARY}>
        {words.official}
      </a>
      {!authorsInOrder && <p className="mt-2 text-12 text-ink-2">{words.officialHint}</p>}
    </div>
  );
}
