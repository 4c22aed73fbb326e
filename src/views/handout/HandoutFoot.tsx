import type { Paper } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';
import { useSourceOf } from '../useSourceOf';

type Props = { papers: readonly Paper[]; page: number; pages: number };

/** The foot of a page: name of the site, author and source of the summaries, number of the page. */
export function HandoutFoot({ papers, page, pages }: Props) {
  const words = useTexts('handout');
  const { site } = useMessages();
  const sourceOf = useSourceOf();
  const quoted = papers.filter(({ sections }) => sections.length > 0);
  const sources = [...new Set(quoted.map(sourceOf))].flatMap((source) => source ?? []);
  const named = sources.map(({ name, url, licence }) =>
    [name ?? url, licence?.name].filter(Boolean).join(', '),
  );
  const credit = named.filter((text) => text !== '').join('; ');
  return (
    <footer data-handout="foot" className="handout-foot">
      <b>{site.name}</b>
      <p>
        {sources.some(({ writtenByModel }) => writtenByModel) && words.byModel}{' '}
        {credit !== '' && words.source(credit)}
      </p>
      <span>
        {page} / {pages}
      </span>
    </footer>
  );
}
