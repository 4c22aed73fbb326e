import { format } from './format';

const { number } = format;

/** From the settings of the site; the build writes it in. */
declare const __DESCRIPTION_KO__: string | null;

/** The page About, in Korean. */
export const texts = {
  kept: {
    title: '오프라인',
    state: (days: number, all: number, size: string) =>
      days === 0
        ? '이 기기에 저장한 다이제스트가 없습니다. 네트워크가 있어야 읽을 수 있습니다.'
        : `전체 ${number(all)}일 가운데 ${number(days)}일(${size} MB)을 이 기기에 저장해 두었습니다. 네트워크가 없어도 읽고 검색할 수 있습니다.`,
    slowLine: '데이터를 아끼는 중이거나 연결이 느려, 읽은 것만 자동으로 저장합니다.',
    keep: (size: string) => `모두 저장 (${size} MB)`,
    keeping: '저장하는 중',
    remove: '받아 둔 다이제스트 지우기',
    failed: '모두 저장하지는 못했습니다. 네트워크와 저장 공간을 확인하고 다시 눌러 주세요.',
  },
  licences: {
    title: '쓰인 오픈소스',
    what: '이 페이지는 다른 이들이 공개한 코드와 글꼴로 만들었습니다.',
    texts: '라이선스 전문',
    list: (n: number) => `패키지 ${n}개`,
  },
  about: {
    title: '소개',
    description: __DESCRIPTION_KO__,
    works:
      '검색과 필터는 모두 이 브라우저 안에서 작동합니다. 계정도 서버도 없고, 무엇을 읽었는지 아무에게도 보내지 않습니다.',
    sourceTitle: '다이제스트와 요약',
    /** null: not known. */
    from: (name: string | null, licence: string | null) => {
      const origin = name === null ? '' : ` ${name}에서 왔으며`;
      const terms = licence === null ? '' : ` ${licence} 라이선스에 따라`;
      return `다이제스트는${origin}${terms} 고치지 않고 싣습니다.`;
    },
    votesFrom: (name: string) => `투표수는 ${name}에서 모은 것입니다.`,
    byModel:
      '요약은 언어 모델이 썼습니다. 틀릴 수 있으니 중요한 내용은 arXiv의 원문에서 확인해 주세요.',
    byPeople: '요약은 사람이 썼습니다.',
    missingTitle: '자료에 없는 것',
    missing: [
      '순서가 남아 있지 않은 저자: 앞의 이름이 제1저자라는 뜻이 아닙니다.',
      '이름이 같은 사람의 구별: 같은 이름은 한 사람으로 모입니다.',
      __HAS_VOTES__
        ? '일부 날의 투표수와 저자: 모르는 것은 0이 아니라 모름으로 둡니다.'
        : '일부 날의 저자: 모르는 것은 모름으로 둡니다.',
      '다이제스트가 나오지 않은 날: 그날의 논문은 여기에 없습니다.',
      ...(__HAS_VOTES__
        ? ['투표수는 다이제스트를 만든 때의 것이고, 그 뒤로 바뀌지 않습니다.']
        : []),
    ],
    heldTitle: '여기에 있는 것',
    health: '데이터 상태: 읽지 못한 것과 저장한 것',
    version: '버전',
    code: '코드는 MIT 라이선스입니다.',
    repository: '이 사이트의 코드',
  },
};

export type AboutTexts = typeof texts;
