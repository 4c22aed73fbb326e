import { highwire } from '../../cite/highwire';
import { scholarlyArticle } from '../../cite/scholarlyArticle';
import { firstParagraph } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { paperPage } from '../../digest/site';
import { useTexts } from '../../i18n/messages';
import { textLanguage } from '../text/textLanguage';
import { meta, usePageHead } from '../usePageHead';

/** Describes a paper to previews, search engines and reference managers. */
export function usePaperHead(paper: Paper): void {
  const words = useTexts('paper');
  const summary = plainText(firstParagraph(paper));
  const title = plainText(paper.title);
  const tags = highwire(paper);
  const titleName = tags.find(([, content]) => content === title)?.[0];
  usePageHead({
    title,
    // One tag for both: the title is long.
    titleName,
    // Zotero stores the description as the abstract: the words say that it is a summary.
    ...(summary !== '' && {
      description: words.cardSummary(summary, textLanguage(paper, summary) === 'ko'),
    }),
    address: (site) => paperPage(site, paper.id),
    picture: paper.picture,
    type: 'article',
    tags: (site) => [
      ...tags.filter(([name]) => name !== titleName).map(([name, content]) => meta(name, content)),
      {
        name: 'script',
        attributes: { type: 'application/ld+json' },
        text: JSON.stringify(scholarlyArticle(paper, paperPage(site, paper.id))),
      },
    ],
  });
}
