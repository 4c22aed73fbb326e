import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/digest/paper';
import { belongsToNextPaper } from '../../../src/digest/paperDraft';
import { draftOf, kinds, read } from './draftOf';

const UPLOAD = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/D-WQ';
const THUMBNAIL = 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2502.18411.png';
describe('a paper with only a heading', () => {
  it('has null for everything else', () => {
    expect(read()).toEqual({
      id: '2502.18411',
      day: '2025-02-26',
      rank: 1,
      title: 'Title',
      koreanTitle: null,
      votes: null,
      authors: null,
      authorsInOrder: false,
      authorsCut: false,
      picture: null,
      video: null,
      keywords: [],
      code: null,
      project: null,
      language: null,
      sections: [],
    });
  });
});

describe('votes', () => {
  it.each([
    ['Vote: 53', 53],
    ['Vote: 0', 0],
    ['Vote: 291', 291],
    ['Vote:8 ', 8],
    ['Vote: 1,234', 1234],
    ['Votes: 53', 53],
    ['Upvotes: 53', 53],
    ['Vote： 53', 53],
    ['- Vote: 53', 53],
    ['* Upvotes: 53', 53],
    ['**Vote:** 53', 53],
    ['**Votes**: 53', 53],
    ['- **Vote:** 53', 53],
    ['- ***Votes***: 53', 53],
    ['Vote: -', null], // unknown is not zero
    ['Vote: N/A', null],
    ['- Vote: None', null],
  ])('%j is %j', (line, votes) => {
    expect(read(line).votes).toBe(votes);
    expect(kinds(line)).toEqual([]);
  });

  it.each([
    ['Vote: 12 👍', 12],
    ['- Votes: 1,234 votes', 1234],
  ])('%j is %j with doubt', (line, votes) => {
    expect(read(line).votes).toBe(votes);
    expect(kinds(line)).toEqual(['unclear-votes']);
  });

  it('whose sign is written as an entity are a sentence', () => {
    expect(read('- &#86;ote: 53')).toMatchObject({
      votes: null,
      sections: [{ bullets: [{ text: 'Vote: 53' }] }],
    });
  });

  it('as a bullet of the summary are a sentence', () => {
    expect(read('- 첫째', '- Vote: 53')).toMatchObject({ votes: null });
    expect(kinds('- 첫째', '- Vote: 53')).toEqual([]);
  });

  it.each([
    'Vote:',
    'Vote: many',
    'Vote: 1,23',
    'Vote: 53k',
    'Vote: -5',
    'Vote: 5.5',
    'Vote: 1e3',
    'Vote: 12345678',
  ])('%j is a problem, and the votes stay unknown', (line) => {
    expect(read(line).votes).toBeNull();
    expect(kinds(line)).toEqual(['bad-votes']);
  });

  it('of the first line count, and the second is a problem', () => {
    expect(read('Vote: 5', 'Vote: 7').votes).toBe(5);
    expect(kinds('Vote: 5', 'Vote: 7')).toEqual(['unknown-line']);
    expect(read('Vote: -', 'Vote: 7').votes).toBeNull();
  });
});

describe('authors', () => {
  it('are read, each once', () => {
    const { authors, authorsCut } = read('Authors: A B, C D, A B');
    expect({ authors, authorsCut }).toEqual({ authors: ['A B', 'C D'], authorsCut: false });
  });

  it('are merged across forms of Unicode', () => {
    const name = 'Börje';
    expect(read(`Authors: ${name}, ${name.normalize('NFD')}`).authors).toEqual([name]);
  });

  it.each([
    'Author: A B',
    'Authors： A B',
    '- Authors: A B',
    '* Author: A B',
    '**Authors:** A B',
    '- **Author**: A B',
  ])('%j is an author', (line) => {
    expect(read(line).authors).toEqual(['A B']);
    expect(kinds(line)).toEqual([]);
  });

  it('have their entities decoded before they are separated and cleaned', () => {
    expect(read('Authors: Paul Erd&#337;s, A &#x202e;B').authors).toEqual(['Paul Erdős', 'A B']);
  });

  it('are a problem where a line has more than one reading', () => {
    expect(read('Authors: Ann Lee and Bob Kim').authors).toEqual(['Ann Lee', 'Bob Kim']);
    expect(kinds('Authors: Ann Lee and Bob Kim')).toEqual(['unclear-authors']);
  });

  it.each(['Authors: -', 'Authors: None'])('%j are unknown, and no problem', (line) => {
    expect(read(line).authors).toBeNull();
    expect(kinds(line)).toEqual([]);
  });

  it('may be cut', () => {
    expect(read('Authors: A B, +').authorsCut).toBe(true);
  });

  it.each(['Authors:', 'Authors: ', 'Authors: []', 'Authors: +'])(
    '%j is a problem, and the authors stay unknown',
    (line) => {
      expect(read(line).authors).toBeNull();
      expect(kinds(line)).toEqual(['bad-authors']);
    },
  );

  it('of the first line count, and the second is a problem', () => {
    expect(read('Authors: A B', 'Authors: C D').authors).toEqual(['A B']);
    expect(kinds('Authors: A B', 'Authors: C D')).toEqual(['unknown-line']);
  });
});

describe('authors in order', () => {
  it.each([
    ['Authors in order: A B, C D', true],
    ['- Authors in order： A B, C D', true],
    ['Authors: A B, C D', false],
  ])('%j: %s', (line, authorsInOrder) => {
    expect(read(line)).toMatchObject({ authors: ['A B', 'C D'], authorsInOrder });
    expect(kinds(line)).toEqual([]);
  });

  it('may be cut', () => {
    expect(read('Authors in order: A B, +')).toMatchObject({
      authors: ['A B'],
      authorsInOrder: true,
      authorsCut: true,
    });
  });

  it('are in no order where none is named', () => {
    expect(read('Authors in order: -')).toMatchObject({ authors: null, authorsInOrder: false });
  });

  it('count once, whether in order or not', () => {
    const lines = ['Authors: A B', 'Authors in order: C D'];
    expect(read(...lines)).toMatchObject({ authors: ['A B'], authorsInOrder: false });
    expect(kinds(...lines)).toEqual(['unknown-line']);
  });
});

describe('an optional line', () => {
  it.each<[line: string, field: keyof Paper, value: unknown, why: string]>([
    ['Title (ko): 예시 논문', 'koreanTitle', '예시 논문', 'a title in Korean'],
    ['Title (ko):제목: 부제', 'koreanTitle', '제목: 부제', 'no space, and a colon in it'],
    [
      'Title (ko)： Q&amp;A\u200b',
      'koreanTitle',
      'Q&A',
      'a wide colon, an entity, an invisible sign',
    ],
    ['Keywords: LoRA, 강화 학습', 'keywords', ['LoRA', '강화 학습'], 'keywords'],
    ['Keywords: a，b、a,, c', 'keywords', ['a', 'b', 'c'], 'wide commas, one twice, one empty'],
    ['Keywords: a&#44; b, c', 'keywords', ['a, b', 'c'], 'a comma in a keyword'],
    ['Code: https://github.com/a/b_c', 'code', 'https://github.com/a/b_c', 'code'],
    ['Project: https://a.io', 'project', 'https://a.io', 'a page of the project'],
    ['Language: en', 'language', 'en', 'a language'],
    ['Language: zh-Hant', 'language', 'zh-Hant', 'a language with its script'],
    ['Code: -', 'code', null, 'unknown'],
    ['Keywords: None', 'keywords', [], 'unknown'],
  ])('%j gives %s %j: %s', (line, field, value) => {
    expect(read(line)[field]).toEqual(value);
    expect(kinds(line)).toEqual([]);
  });

  it.each<[line: string, field: keyof Paper, value: unknown, why: string]>([
    ['Title (ko):', 'koreanTitle', null, 'no title'],
    ['Keywords: , ,', 'keywords', [], 'no keyword'],
    ['Code: http://github.com/a/b', 'code', null, 'not https'],
    ['Code: javascript:alert(1)', 'code', null, 'no address'],
    ['Code: https://a.io/b and more', 'code', null, 'words after it'],
    ['Project: https://a.io@b.io/', 'project', null, 'a user name that hides the host'],
    ['Project: https://a.io/)[x](https://b.io', 'project', null, 'the end of a link'],
    ['Language: Korean', 'language', null, 'a name of a language'],
  ])('%j is a problem, and %s is %j: %s', (line, field, value) => {
    expect(read(line)[field]).toEqual(value);
    expect(kinds(line)).toEqual(['bad-field']);
  });

  it('of the first counts, and the second is a problem', () => {
    expect(read('Code: https://a.io', 'Code: https://b.io').code).toBe('https://a.io');
    expect(kinds('Code: https://a.io', 'Code: https://b.io')).toEqual(['unknown-line']);
    expect(read('Language: ?!', 'Language: en').language).toBeNull();
  });

  it('may come after the summary', () => {
    expect(read('- 첫째', '', 'Code: https://a.io').code).toBe('https://a.io');
  });

  it.each([['- 첫째', 'Code: https://a.io'], ['- Code: https://a.io']])(
    'is a sentence in the summary, as before there were any: %j',
    (...lines) => {
      expect(read(...lines).code).toBeNull();
      expect(read(...lines).sections[0]?.bullets[0]?.text).toContain('Code: https://a.io');
      expect(kinds(...lines)).toEqual([]);
    },
  );

  it.each(['Title (en): A Title', 'keywords: a', 'Datasets: a'])('%j is none', (line) => {
    expect(kinds(line)).toEqual(['unknown-line']);
  });
});

describe('picture and video', () => {
  it.each<[line: string, picture: string | null, video: string | null, why: string]>([
    [`![](${THUMBNAIL})`, THUMBNAIL, null, 'a thumbnail'],
    [`![words](${UPLOAD}.gif)`, `${UPLOAD}.gif`, null, 'words'],
    [`![](${UPLOAD}.qt)`, null, `${UPLOAD}.qt`, 'a video linked as a picture'],
    [`[Watch Video](${UPLOAD}.mp4)`, null, `${UPLOAD}.mp4`, 'a link'],
    [`[Watch Video]${UPLOAD}.mp4`, null, `${UPLOAD}.mp4`, 'a link without brackets'],
    [`<div><video controls src="${UPLOAD}.mp4" muted="false">`, null, `${UPLOAD}.mp4`, 'HTML'],
    [`<video src='${UPLOAD}.mp4'></video>`, null, `${UPLOAD}.mp4`, 'HTML with single quotes'],
  ])('reads %s: picture %s, video %s, %s', (line, picture, video) => {
    const paper = read(line);
    expect([paper.picture, paper.video]).toEqual([picture, video]);
    expect(kinds(line)).toEqual([]);
  });

  it('merges the link and the element of a video', () => {
    const lines = [`[Watch Video](${UPLOAD}.mp4)`, `<div><video controls src="${UPLOAD}.mp4">`];
    expect(read(...lines).video).toBe(`${UPLOAD}.mp4`);
    expect(kinds(...lines)).toEqual([]);
  });

  it('keeps a picture and a video', () => {
    const paper = read(`![](${THUMBNAIL})`, `[Watch Video](${UPLOAD}.mp4)`);
    expect([paper.picture, paper.video]).toEqual([THUMBNAIL, `${UPLOAD}.mp4`]);
  });

  it('keeps the first of two pictures, the second is a problem', () => {
    const lines = [`![](${THUMBNAIL})`, `![](${UPLOAD}.png)`];
    expect(read(...lines).picture).toBe(THUMBNAIL);
    expect(kinds(...lines)).toEqual(['unknown-line']);
  });

  it.each([
    ['![](/avatars/05abee0b6317f100923936ca2099e9eb.svg)', 'bad-picture'], // an avatar
    ['![](http://cdn-uploads.huggingface.co/a.png)', 'bad-picture'],
    ['![](javascript:alert(1))', 'bad-picture'],
    ['![', 'bad-picture'],
    ['![]()', 'bad-picture'],
    [`![](${THUMBNAIL}) ![](${THUMBNAIL})`, 'bad-picture'],
    ['[Watch Video](https://example.com/a.mp4)', 'bad-video'],
    ['[Watch Video]', 'bad-video'],
    ['<video', 'bad-video'],
    ['<video>', 'bad-video'],
    ['<video src=>', 'bad-video'],
    [`<video src=${UPLOAD}.mp4>`, 'bad-video'],
    ['<div><video src="javascript:alert(1)"></video></div>', 'bad-video'],
  ])('%s is the problem %s', (line, kind) => {
    const paper = read(line);
    expect([paper.picture, paper.video]).toEqual([null, null]);
    expect(kinds(line)).toEqual([kind]);
  });
});

describe('other lines', () => {
  it.each(['딴 글', '#### 소제목', '# 제목', '---', 'vote: 5', '<div>', '> 인용'])(
    '%j is a problem',
    (line) => {
      expect(draftOf('', line).problems).toEqual([
        {
          kind: 'unknown-line',
          line: 3,
          found: line,
          paper: '2502.18411',
        },
      ]);
    },
  );

  it.each(['', ' ', '\t', '\r', '\u3000'])('ignores the blank line %j', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

describe('hidesLostHeading', () => {
  it.each([
    ['Vote: 7', ['Vote: 5', '- 글'], true, 'votes again, after the summary'],
    ['Vote: 7', ['Vote: -', '- 글'], true, 'unknown votes are votes'],
    ['Authors: C D', ['Authors: A B', '- 글'], true, 'authors again, after the summary'],
    ['Vote: 7', ['Vote: 5'], false, 'before the summary'],
    ['Vote: 7', ['- 글'], false, 'for the first time: another order'],
    ['Authors in order: C D', ['Authors: A B', '- 글'], true, 'authors again, in order'],
    ['Authors: C D', ['Vote: 5', '- 글'], false, 'for the first time: another order'],
    ['- Vote: 7', ['Vote: 5', '- 글'], false, 'a bullet'],
    ['딴 글', ['Vote: 5', '- 글'], false, 'no votes'],
  ])('%j after %j: %s, %s', (line, lines, belongs) => {
    expect(belongsToNextPaper(draftOf(...lines).draft, line)).toBe(belongs);
  });
});
