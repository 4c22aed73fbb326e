import { format } from './format';

const { number } = format;

/** Papers found in files of references and in texts, in Korean. */
export const texts = {
  import: {
    title: '읽기 목록 가져오기',
    what: 'BibTeX, RIS, CSV 파일이나 붙여 넣은 글에서 arXiv 논문을 찾아 보관함에 담습니다.',
    open: '파일이나 글에서 찾기',
    close: '닫기',
    hint: 'Zotero와 Mendeley가 내보낸 파일, 표, 링크가 든 글을 읽습니다. 파일은 이 브라우저 안에서만 읽고 어디로도 보내지 않습니다.',
    file: '파일 고르기',
    paste: '여기에 글이나 링크를 붙여 넣으세요',
    nothing: 'arXiv 논문을 찾지 못했습니다.',
    found: (papers: string) => `찾은 논문: ${papers}`,
    missing: (n: number) => `이 아카이브에 없는 논문 ${number(n)}편. 담아 두면 실릴 때 나타납니다.`,
    old: (n: number) => `2007년 전의 번호라 담지 못하는 논문 ${number(n)}편`,
    others: (n: number) => `arXiv 번호가 없어 빼는 항목 ${number(n)}개`,
    more: (n: number) => `그 밖에 ${number(n)}개`,
    unchecked: '아카이브에 있는 논문인지는 확인하지 못했습니다.',
    failed: '파일을 읽지 못했습니다. 다시 골라 주세요.',
    tooLarge: '파일이 너무 큽니다. 20 MB까지 읽습니다.',
  },
};

export type ReadingListTexts = typeof texts;
