import { texts as messages } from './messages';

const { count, format, paper, nav, timeline, site } = messages;

/** Feeds, the description of the search for browsers and the app on a home screen, in Korean. */
export const texts = {
  /** Of a site whose settings have none. */
  description: 'AI 논문을 날짜별로 읽고, 저자와 날짜로 거르고, 검색합니다.',
  search: site.about,
  /** Source and licence of digests; at least one of them is known. */
  credit: (name: string | null, licence: string | null) =>
    `다이제스트: ${[name, licence].filter(Boolean).join(', ')}`,
  byModel: '요약은 언어 모델이 썼습니다.',
  entry: (day: string, papers: number) => `${format.day(day)} · ${count.papers(papers)}`,
  votes: paper.votes,
  /** Shortcuts of the app on a home screen, by the address that they lead to. */
  shortcuts: {
    './authors': [nav.authors, '다이제스트에 이름이 오른 모든 저자'],
    './?sort=votes': [timeline.sorts.votes, '투표가 많은 논문부터'],
    './about': [nav.about, '이 페이지와 자료, 그리고 단축키'],
  },
  sections: paper.sections,
};

export type FeedTexts = typeof texts;
