import { ko } from './ko/messages';

/** What the feeds say, and the description of the search for browsers. The digests are Korean, so are these. */
export const feedWords = {
  language: ko.language,
  title: ko.site.name,
  subtitle:
    '사람들이 추천한 AI 논문의 한국어 요약. 요약은 언어 모델이 썼고, 출처는 l-yohai/daily_papers_ko(CC BY-NC-ND 4.0)입니다.',
  rights: '다이제스트: l-yohai/daily_papers_ko, CC BY-NC-ND 4.0',
  search: ko.site.about,
  entry: (day: string, papers: number) => `${ko.format.day(day)} · ${ko.count.papers(papers)}`,
  votes: ko.paper.votes,
};
