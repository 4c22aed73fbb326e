import { format } from './format';

const { number } = format;

/** Digests of the reader's own, from files, in Korean. */
export const texts = {
  title: '내 다이제스트',
  what: '가진 다이제스트 파일을 넣으면 이 사이트의 논문과 함께 읽고 거르고 검색할 수 있습니다. 파일은 이 브라우저를 떠나지 않습니다.',
  choose: {
    files: '파일 고르기',
    folder: '폴더 고르기',
    hint: '마크다운, JSON, JSONL, zip. 한 번에 50 MB, 만 편까지 읽습니다. 어느 화면에든 파일을 끌어다 놓아도 됩니다.',
  },
  drop: {
    title: '놓으면 내 다이제스트로 읽습니다',
    hint: '넣기 전에 무엇이 들어 있는지 먼저 보여 줍니다.',
  },
  run: {
    reading: '파일을 읽는 중',
    stop: '그만 읽기',
    taken: (name: string) => `넣었습니다: ${name}`,
    removed: (n: number) => `뺀 묶음: ${number(n)}개`,
    undo: '되돌리기',
  },
  preview: {
    nothing: '읽을 수 있는 논문이 없습니다.',
    known: (n: number) =>
      `같은 날 이 사이트에도 있는 논문 ${number(n)}편은 사이트의 것을 보여 줍니다.`,
    others: (n: number) => `다이제스트가 아니어서 넘긴 파일: ${number(n)}개`,
    take: '넣기',
    cancel: '그만두기',
    close: '닫기',
  },
  reports: {
    title: (n: number) => `그대로 읽지 못한 파일: ${number(n)}개`,
    line: (n: number) => `${number(n)}번째 줄`,
    more: (n: number) => `이 파일에 더 있는 문제: ${number(n)}곳`,
    showAll: '모두 보기',
  },
  /** By the kinds of src/archive/filesRead.ts. */
  faults: {
    'not-text': (line: number) =>
      `UTF-8이 아닌 글자가 ${number(line)}번째 줄부터 있어 읽지 않았습니다. UTF-8로 저장해 주세요.`,
    'not-a-digest': '날짜도 논문도 찾을 수 없어, 다이제스트로 보지 않았습니다.',
    unreadable: '브라우저가 이 파일을 열지 못했습니다.',
    'too-much-text': '한 번에 읽는 50 MB를 넘어 읽지 않았습니다.',
    'too-many-papers': '한 번에 읽는 만 편을 넘어, 이 파일부터는 읽지 않았습니다.',
    damaged: '파일이 깨졌거나 잘려 있습니다. 읽을 수 있는 것만 읽었습니다.',
    encrypted: '암호가 걸려 있어 읽지 않았습니다.',
    'unknown-method': '이 앱이 모르는 방식으로 압축되어 있습니다. 보통 zip으로 다시 묶어 주세요.',
    'climbs-out': '폴더 밖을 가리키는 이름이라 읽지 않았습니다.',
    nested: 'zip 안의 zip은 읽지 않습니다. 풀어서 넣어 주세요.',
  },
  list: {
    none: '아직 넣은 다이제스트가 없습니다.',
    title: (n: number) => `넣은 묶음 ${number(n)}개`,
    newest: '가장 최근 날 보기',
    remove: '빼기',
    removeOne: (name: string) => `빼기: ${name}`,
    removeAll: '모두 빼기',
  },
  unkept: '이 브라우저에 남길 수 없어 이번 방문 동안만 씁니다.',
};

export type DigestsTexts = typeof texts;
