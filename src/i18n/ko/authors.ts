import { format } from './format';

const { number } = format;

/** The pages of the authors and of one author, in Korean. */
export const texts = {
  title: '저자',
  find: '저자 이름',
  findPlaceholder: '이름의 일부',
  namesakes:
    '이름은 다이제스트에 적힌 글자 그대로입니다. 이름이 같은 다른 사람이 섞여 있을 수 있습니다.',
  none: '이름이 맞는 저자가 없습니다.',
  noneHint: '성이나 이름의 앞부분만 영문으로 입력해 보세요.',
  papersBy: '논문',
  coauthors: '함께 쓴 저자',
  coauthorsHeldBack: '논문을 모두 읽은 뒤에 알 수 있습니다.',
  together: (name: string) => `함께 쓴 논문만 보기: ${name}`,
  overTime: '실린 논문',
  best: '투표를 많이 받은 논문',
  joint: (n: number) => `함께 ${number(n)}편`,
  noCoauthors: '함께 쓴 저자가 없습니다.',
  filter: '하루 화면에서 이 저자만 보기',
  notFound: '이 이름의 저자는 여기에 없습니다.',
  nearest: '이름이 가장 비슷한 저자입니다.',
  notFoundHint: '저자 목록에서 이름의 일부로 찾아 보세요.',
  all: '저자 목록 보기',
  more: '더 보기',
  late: (n: number) => `${number(n)}명을 더 찾았습니다`,
  lateNote: '더 찾은 저자가 있습니다.',
  name: '이름',
  votes: '투표',
};

export type AuthorTexts = typeof texts;
