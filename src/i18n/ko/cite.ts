import { texts as messages } from './messages';

const { count, format, paper } = messages;

/** What exports and texts for chats say besides the papers. */
export const texts = {
  votes: paper.votes,
  day: format.shortDay,
  papers: count.papers,
  morePapers: (n: number) => `외 ${count.papers(n)}`,
  /** `n`: 0 where only the digest leaves names out. */
  moreAuthors: (n: number, isCut: boolean) =>
    n === 0 ? '외' : `외 ${format.number(n)}명${isCut ? ' 이상' : ''}`,
  code: '코드',
  project: '프로젝트',
  keywords: (list: string) => `키워드: ${list}`,
  noOrder: '다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.',
  source: ({ name, url, licence }: CitedSource) => {
    const address = name !== null && url !== null ? ` (${url})` : '';
    const parts = [name !== null && `${name}${address}`, licence?.name];
    return `요약 출처: ${parts.filter(Boolean).join(', ')}.`;
  },
  byModel: '언어 모델이 쓴 요약이라 틀릴 수 있습니다.',
};

type CitedSource = {
  readonly name: string | null;
  readonly url: string | null;
  readonly licence: { readonly name: string } | null;
};

export type CiteTexts = typeof texts;
