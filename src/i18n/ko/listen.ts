import { format } from './format';

const { dayOfYear, number } = format;

/** Reading aloud, in Korean. */
export const texts = {
  title: '듣기',
  /** What a button reads. */
  names: {
    day: (day: string) => `${dayOfYear(day)} 듣기`,
    results: '목록 듣기',
    papers: '목록 듣기',
    paper: '요약 듣기',
  },
  pause: '멈춤',
  resume: '이어 듣기',
  again: '처음부터 듣기',
  steps: {
    papers: { previous: '앞 논문 듣기', next: '다음 논문 듣기' },
    sentences: { previous: '앞 문장 듣기', next: '다음 문장 듣기' },
  },
  speed: '빠르기',
  times: (speed: string) => `${speed}배`,
  left: (minutes: number) => `약 ${number(minutes)}분 남음`,
  close: '듣기 끝내기',
  over: '여기까지입니다.',
  goOn: (day: string) => `${dayOfYear(day)} 이어 듣기`,
  failed: '목소리가 나오지 않습니다. 다시 눌러 보세요.',
};

export type ListenTexts = typeof texts;
