import { format } from './format';

const { number } = format;

const AGAIN = '다시 저장하거나 다시 받아 주세요. Hugging Face에서 받는 명령:';

/** Digests of the reader's own, from files, in Korean. */
export const texts = {
  title: '내 다이제스트',
  what: '가진 다이제스트 파일을 넣으면 이 사이트의 논문과 함께 읽고 거르고 검색할 수 있습니다. 파일은 이 브라우저를 떠나지 않습니다.',
  /** Leads there from the library. */
  open: '다이제스트 넣기',
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
    storing: (name: string) => `기기에 저장하는 중: ${name}`,
    taken: (name: string) => `넣었습니다: ${name}`,
    removed: (n: number) => `뺀 묶음: ${number(n)}개`,
    undo: '되돌리기',
  },
  preview: {
    nothing: '읽을 수 있는 논문이 없습니다.',
    known: (n: number) =>
      `같은 날 이 사이트에도 있는 논문 ${number(n)}편은 사이트의 것을 보여 줍니다.`,
    others: (n: number) => `다이제스트가 아니어서 건너뛴 파일: ${number(n)}개`,
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
    backup: '보관함의 백업 파일입니다. 보관함의 “백업”에서 가져오세요.',
    'not-a-digest': '날짜도 논문도 찾을 수 없어, 다이제스트로 보지 않았습니다.',
    unreadable: '브라우저가 이 파일을 열지 못했습니다. 다시 골라 주세요.',
    'too-much-text': '한 번에 읽는 50 MB를 넘어 읽지 않았습니다. 나눠서 넣어 주세요.',
    'too-many-papers':
      '한 번에 읽는 만 편을 넘어, 이 파일부터는 읽지 않았습니다. 나머지는 따로 넣어 주세요.',
    damaged: '파일이 깨졌거나 잘려 있습니다. 읽을 수 있는 것만 읽었습니다.',
    encrypted: '암호가 걸려 있어 읽지 않았습니다. 암호를 풀어 다시 넣어 주세요.',
    'unknown-method': '이 앱이 모르는 방식으로 압축되어 있습니다. 보통 zip으로 다시 묶어 주세요.',
    'climbs-out': '폴더 밖을 가리키는 이름이라 읽지 않았습니다.',
    nested: 'zip 안의 zip은 읽지 않습니다. 풀어서 넣어 주세요.',
  },
  /** Problems of files in JSON, by the kinds of src/importers/problems.ts. */
  json: {
    expected: {
      text: '글',
      'long-text': '16,000자까지의 글. 그 뒤는 뺐습니다',
      'long-title': '1,000자까지의 제목. 그 뒤는 뺐습니다',
      'long-name': '200자까지의 이름. 그 뒤는 뺐습니다',
      'long-label': '60자까지의 소제목. 그 뒤는 뺐습니다',
      'long-authors': '100,000자에 들어가는 만큼의 저자. 나머지는 뺐습니다',
      'long-keywords': '100,000자에 들어가는 만큼의 키워드. 나머지는 뺐습니다',
      texts: '글의 배열',
      names: '이름의 배열',
      id: '글자로 적은 arXiv 번호 ("2502.18411")',
      'new-id': '2007년 4월부터 쓰인 arXiv 번호 ("2502.18411"). 그 전 번호는 지원하지 않습니다',
      link: 'arXiv, Hugging Face, alphaXiv의 논문 링크',
      title: '제목',
      votes: '0부터 9,999,999까지의 정수나 null',
      address: 'https 주소',
      picture: 'https 그림 주소',
      video: 'https 영상 주소',
      upload: 'https 그림이나 영상 주소',
      language: '언어 태그 ("en")',
      paper: '논문 하나를 담은 객체',
      sections: '절의 배열',
      section: '절 하나를 담은 객체',
      'section-text': '글(text)이나 항목(bullets)',
      object: '객체',
      'model-texts': '글을 담은 객체',
      day: '실제로 있는 날짜 ("2025-02-26")',
      'listed-time': '날짜로 시작하는 시각',
      'listed-day': '날짜, 또는 날짜가 든 파일 이름',
      'json-line': 'JSON 한 줄',
    },
    flaws: {
      'unknown-keys': ({ keys, others }: { keys: string; others: number }) =>
        `digest.schema.json에 없는 키라 뺐습니다: ${keys}${others > 0 ? ` 외 ${number(others)}개` : ''}`,
      'page-end': ({ papers }: { papers: number }) =>
        `논문이 ${number(papers)}편에서 끝납니다. API의 한 쪽만 받은 것일 수 있습니다. 주소에 &limit=100을 붙여 받으면 그날 전부를 받습니다.`,
      'failed-texts': ({ texts }: { texts: number }) =>
        `모델이 쓰지 못했다고 적힌 글 ${number(texts)}개는 뺐습니다.`,
      'repeated-papers': ({ papers, ids }: { papers: number; ids: string }) =>
        `같은 날 두 번 실린 논문 ${number(papers)}편은 처음 것만 읽었습니다: ${ids}`,
      'other-day': ({ named, listed }: { named: string; listed: string }) =>
        `파일 이름은 ${named}인데 ${listed}의 논문이 들어 있습니다. 논문에 적힌 날짜로 읽었습니다.`,
      'refused-host': ({
        media,
        host,
        times,
      }: {
        media: 'picture' | 'video';
        host: string;
        times: number;
      }) =>
        `이 사이트가 허용하지 않은 호스트 ${host}의 ${media === 'video' ? '영상' : '그림'} ${number(times)}개는 뺐습니다. 사이트를 꾸리는 사람이 site.json의 ${media}Hosts에 넣으면 보입니다.`,
      more: ({ problems }: { problems: number }) => `이 파일에 더 있는 문제: ${number(problems)}곳`,
      'no-papers': ({ entries, format }: { entries: number; format: string }) =>
        `항목 ${number(entries)}개 가운데 논문으로 읽을 수 있는 것이 없어 읽지 않았습니다. ${format} 형식으로 보았습니다.`,
      'few-texts': ({ texts, papers, format }: { texts: number; papers: number; format: string }) =>
        `논문 ${number(papers)}편 가운데 글이 있는 것이 ${number(texts)}편뿐이라 읽지 않았습니다. ${format} 형식으로 보았습니다.`,
      'no-day': ({ name }: { name: string }) =>
        `파일 이름에도, 그 안의 "date"에도 실제로 있는 날짜가 없어 읽지 않았습니다: ${name}`,
      'no-format': ({ keys }: { keys: string }) =>
        `논문이 아는 형식으로 적혀 있지 않아 읽지 않았습니다. 항목의 키: ${keys}`,
      'no-json-line': () => '한 줄에 논문 하나씩 JSON이 있어야 하는데, JSON인 줄이 없습니다.',
      empty: () => `빈 파일입니다. ${AGAIN}`,
      html: () => `JSON이 아니라 HTML입니다. 호스트가 보낸 오류 화면일 수 있습니다. ${AGAIN}`,
      cut: () => `JSON이 중간에 끝납니다. 내려받다가 끊긴 것 같습니다. ${AGAIN}`,
      nan: () => 'JSON에 없는 NaN이나 Infinity가 있습니다. 이 명령이 그 자리에 null을 적습니다.',
      lines: () => '한 줄에 객체 하나씩 있는 JSONL입니다. 이름을 바꿔 주세요.',
      'one-value': () =>
        '한 줄에 하나씩이 아니라 배열이나 객체 하나가 있는 JSON입니다. 이름을 바꿔 주세요.',
      mistake: ({ line, column, words }: { line: number; column: number; words: string }) =>
        `JSON의 ${number(line)}번째 줄 ${number(column)}번째 글자에 잘못된 곳이 있습니다: ${words}`,
      repr: () => '글 안에 Python이 출력한 객체가 들어 있습니다. 이 명령이 JSON으로 바꿉니다.',
      'lone-value': ({ value }: { value: string }) =>
        `${value} 하나만 있습니다. 내려받지 못했을 때 이렇게 남습니다. ${AGAIN}`,
      'error-answer': ({ error }: { error: string }) =>
        `논문 대신 오류가 들어 있습니다: ${error}. 아직 나오지 않은 날일 수 있습니다. ${AGAIN}`,
      'no-array': ({ keys }: { keys: string }) =>
        `객체에 "papers" 배열이 없습니다. 있는 키: ${keys}`,
    },
  },
  list: {
    none: '아직 넣은 다이제스트가 없습니다.',
    title: (n: number) => `넣은 묶음 ${number(n)}개`,
    keepFiles:
      '보관함의 백업에는 담기지 않습니다. 원래 파일을 남겨 두면 언제든 다시 넣을 수 있습니다.',
    newest: '가장 최근 날 보기',
    remove: '빼기',
    removeOne: (name: string) => `빼기: ${name}`,
    removeAll: '모두 빼기',
  },
  unkept: '이 브라우저에 남길 수 없어 이번 방문 동안만 씁니다.',
};

export type DigestsTexts = typeof texts;
