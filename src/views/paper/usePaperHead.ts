import { highwire } from '../../cite/highwire';
import { scholarlyArticle } from '../../cite/jsonLd';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { paperPage } from '../../digest/site';
import { useTexts } from '../../i18n/messages';
import { excerpt } from '../../search/display/excerpt';
import { meta, usePageHead } from '../usePageHead';

/** A paper as previews, engines and reference managers read it. */
export function usePaperHead(paper: Paper): void {
  const words = useTexts('paper');
  const summary = plainText(excerpt(paper, []));
  usePageHead({
    title: plainText(paper.title),
    // Zotero takes a description for the abstract, which it is not.
    ...(summary !== '' && { description: words.cardSummary(summary) }),
    address: (site) => paperPage(site, paper.id),
    picture: paper.picture,
    type: 'article',
    tags: (site) => [
      ...highwire(paper).map(([name, content]) => meta(name, content)),
      {
        name: 'script',
        attributes: { type: 'application/ld+json' },
        text: JSON.stringify(scholarlyArticle(paper, paperPage(site, paper.id))),
      },
    ],
  });
}
