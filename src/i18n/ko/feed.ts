import { texts as messages } from './messages';

const { count, format, paper, site } = messages;

/** The feeds, and the description of the search for browsers, in Korean. */
export const texts = {
  title: site.name,
  subtitle:
    'Hugging Face 이용자들이 추천한 AI 논문의 한국어 요약. 요약은 언어 모델이 썼고, 출처는 l-yohai/daily_papers_ko(CC BY-NC-ND 4.0)입니다.',
  rights: '다이제스트: l-yohai/daily_papers_ko, CC BY-NC-ND 4.0',
  search: site.about,
  entry: (day: string, papers: number) => `${format.day(day)} · ${count.papers(papers)}`,
  votes: paper.votes,
  sections: paper.sections,
};

export type FeedTexts = typeof texts;
