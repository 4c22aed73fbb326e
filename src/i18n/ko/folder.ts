import { format } from './format';

const { number } = format;

/** A folder of the reader that the library is kept in step with, in Korean. */
export const texts = {
  title: '동기화 폴더',
  what: 'Dropbox, iCloud, Google 드라이브처럼 동기화되는 폴더를 고르면 보관함을 그 안의 파일에 이어 적습니다. 같은 폴더를 고른 다른 컴퓨터에서도 이어 쓸 수 있습니다.',
  choose: '폴더 고르기',
  notChosen: '폴더를 고르지 못했습니다.',
  preview: '이 폴더의 파일과 합치면 이렇게 바뀝니다',
  merge: '합치기',
  reconnect: '다시 연결',
  retry: '다시 맞추기',
  disconnect: '연결 끊기',
  syncing: (folder: string) => `‘${folder}’ 폴더와 맞추는 중`,
  synced: (folder: string) => `‘${folder}’ 폴더의 파일과 맞춰 두었습니다.`,
  forVisit: '이 브라우저가 폴더를 기억하지 못해 이번 방문 동안만 맞춥니다.',
  fact: '폴더와 맞춰 둠',
  copies: (n: number) => `복사본 ${number(n)}개도 합쳤으니 지워도 됩니다.`,
  unreadCopies: (n: number) => `읽을 수 없는 복사본: ${number(n)}개`,
  problems: {
    lapsed: (folder: string) =>
      `‘${folder}’ 폴더를 쓰려면 브라우저에서 다시 허용해야 합니다. 그때까지는 이 브라우저에만 남습니다.`,
    refused: (folder: string) =>
      `브라우저가 ‘${folder}’ 폴더에 쓰기를 허용하지 않았습니다. 다시 연결해 허용해 주세요. 보관함은 이 브라우저에 그대로 있습니다.`,
    gone: (folder: string) =>
      `‘${folder}’ 폴더를 찾을 수 없습니다. 옮겼거나 이름을 바꿨으면 연결을 끊고 다시 고르세요.`,
    foreign: (folder: string) =>
      `‘${folder}’ 폴더의 haru-papers-library.json은 보관함 파일이 아니어서 그대로 두었습니다. 그 파일을 옮기면 새로 적습니다.`,
    damaged: (folder: string) =>
      `‘${folder}’ 폴더의 파일이 잘렸거나 읽을 수 없는 항목이 있습니다. 읽히는 것만 가져오고 파일은 그대로 두었습니다. 그 파일을 옮기면 새로 적습니다.`,
    newer: (folder: string) =>
      `‘${folder}’ 폴더의 파일은 더 새로운 버전이 썼습니다. 이 버전이 아는 것만 가져오고 파일은 그대로 두었습니다. 이 페이지를 새로 고치세요.`,
    'too-large': (folder: string) =>
      `‘${folder}’ 폴더의 파일이 너무 커서 그대로 두었습니다. 50 MB까지 읽습니다. 그 파일을 옮기면 새로 적습니다.`,
    full: (_: string) =>
      '기기에 저장 공간이 없어 파일에 적지 못했습니다. 공간을 비운 뒤 다시 맞춰 주세요. 보관함은 이 브라우저에 그대로 있습니다.',
    busy: (folder: string) =>
      `‘${folder}’ 폴더의 파일을 다른 프로그램이 쓰고 있거나 아직 내려받지 않았습니다. 다음에 다시 적습니다.`,
    failed: (folder: string) =>
      `‘${folder}’ 폴더의 파일에 적지 못했습니다. 다시 맞춰 주세요. 보관함은 이 브라우저에 그대로 있습니다.`,
  },
};

export type FolderTexts = typeof texts;
