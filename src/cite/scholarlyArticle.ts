import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { type Name, namesOf } from './name';
import { oneLine } from './oneLine';

/**
 * Describes a paper as https://schema.org/ScholarlyArticle (JSON-LD) for search engines. `page` is the
 * absolute address of its page here. Without an abstract, since the summary is not the paper's, without
 * a journal, and without `author` when the digest names none. The paper's own page is the same paper; its
 * code is a work of its own that it mentions.
 */
export function scholarlyArticle(paper: Paper, page: string): object {
  const { id, picture, koreanTitle, keywords, code, project } = paper;
  const title = oneLine(paper.title);
  const names = namesOf(paper);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: title,
    name: title,
    ...(koreanTitle !== null && {
      alternateName: { '@language': 'ko', '@value': oneLine(koreanTitle) },
    }),
    ...(names.length > 0 && { author: names.map(agent) }),
    datePublished: arxivMonth(id),
    identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: id },
    ...(keywords.length > 0 && { keywords: keywords.map(oneLine) }),
    sameAs: [arxivAbstract(id), `https://doi.org/${arxivDoi(id)}`, ...(project ? [project] : [])],
    ...(code !== null && {
      mentions: { '@type': 'SoftwareSourceCode', codeRepository: code },
    }),
    url: page,
    ...(picture !== null && { image: picture }),
  };
}

function agent(name: Name): object {
  if (name.kind === 'group') return { '@type': 'Organization', name: name.text };
  if (name.kind === 'single') return { '@type': 'Person', name: name.text };
  const parts = [name.given, name.family, name.suffix].filter(Boolean);
  return { '@type': 'Person', name: parts.join(' ') };
}
