import { describe, expect, it } from 'vitest';
import { parseArxivId } from '../../../src/digest/arxivId';
import { parseDay } from '../../../src/digest/day';
import {
  belongsToNextPaper,
  createDraft,
  readPaperLine,
  toPaper,
} from '../../../src/digest/paperDraft';

const UPLOAD = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/D-WQ';
const THUMBNAIL = 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2502.18411.png';
const plain = (...bullets: (string | { text: string; children: string[] })[]) => ({
  kind: null,
  label: null,
  bullets: bullets.map((one) => (typeof one === 'string' ? { text: one, children: [] } : one)),
});

function draftOf(...lines: readonly string[]) {
  const [id, day] = [parseArxivId('2502.18411'), parseDay('2025-02-26')];
  if (!id || !day) throw new Error('an id and a day expected');
  const draft = createDraft({ id, title: 'Title' }, day, 1);
  const problems = lines.flatMap((line, index) => readPaperLine(draft, line, index + 2) ?? []);
  return { draft, problems, paper: toPaper(draft, day, 1) };
}

const read = (...lines: readonly string[]) => draftOf(...lines).paper;
const kinds = (...lines: readonly string[]) => draftOf(...lines).problems.map(({ kind }) => kind);

describe('a paper of nothing but its heading', () => {
  it('knows nothing else', () => {
    expect(read()).toEqual({
      id: '2502.18411',
      day: '2025-02-26',
      rank: 1,
      title: 'Title',
      votes: null,
      authors: null,
      authorsCut: false,
      picture: null,
      video: null,
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
    ['Vote: -', null], // unknown is not zero
  ])('%j is %j', (line, votes) => {
    expect(read(line).votes).toBe(votes);
    expect(kinds(line)).toEqual([]);
  });

  it.each(['Vote:', 'Vote: many', 'Vote: -5', 'Vote: 5.5', 'Vote: 1e3', 'Vote: 12345678'])(
    '%j is reported, and the votes stay unknown',
    (line) => {
      expect(read(line).votes).toBeNull();
      expect(kinds(line)).toEqual(['bad-votes']);
    },
  );

  it('told twice are those of the first line, and the second is reported', () => {
    expect(read('Vote: 5', 'Vote: 7').votes).toBe(5);
    expect(kinds('Vote: 5', 'Vote: 7')).toEqual(['unknown-line']);
    expect(read('Vote: -', 'Vote: 7').votes).toBeNull();
  });
});

describe('authors', () => {
  it('reads them, each once', () => {
    const { authors, authorsCut } = read('Authors: A B, C D, A B');
    expect({ authors, authorsCut }).toEqual({ authors: ['A B', 'C D'], authorsCut: false });
  });

  it('merges a name written in two forms of Unicode', () => {
    const name = 'Börje';
    expect(read(`Authors: ${name}, ${name.normalize('NFD')}`).authors).toEqual([name]);
  });

  it('says so where the list was cut off', () => {
    expect(read('Authors: A B, +').authorsCut).toBe(true);
  });

  it.each(['Authors:', 'Authors: ', 'Authors: []', 'Authors: +'])(
    '%j is reported, and the authors stay unknown',
    (line) => {
      expect(read(line).authors).toBeNull();
      expect(kinds(line)).toEqual(['bad-authors']);
    },
  );

  it('told twice are those of the first line, and the second is reported', () => {
    expect(read('Authors: A B', 'Authors: C D').authors).toEqual(['A B']);
    expect(kinds('Authors: A B', 'Authors: C D')).toEqual(['unknown-line']);
  });
});

describe('picture and video', () => {
  it.each<[line: string, picture: string | null, video: string | null, why: string]>([
    [`![](${THUMBNAIL})`, THUMBNAIL, null, 'a thumbnail'],
    [`![words](${UPLOAD}.gif)`, `${UPLOAD}.gif`, null, 'words'],
    [`![](${UPLOAD}.qt)`, null, `${UPLOAD}.qt`, 'a film linked as a picture'],
    [`[Watch Video](${UPLOAD}.mp4)`, null, `${UPLOAD}.mp4`, 'a link'],
    [`[Watch Video]${UPLOAD}.mp4`, null, `${UPLOAD}.mp4`, 'a link without brackets'],
    [`<div><video controls src="${UPLOAD}.mp4" muted="false">`, null, `${UPLOAD}.mp4`, 'HTML'],
    [`<video src='${UPLOAD}.mp4'></video>`, null, `${UPLOAD}.mp4`, 'HTML with single quotes'],
  ])('reads %s: picture %s, video %s, %s', (line, picture, video) => {
    const paper = read(line);
    expect([paper.picture, paper.video]).toEqual([picture, video]);
    expect(kinds(line)).toEqual([]);
  });

  it('takes the link and the element of a video for one', () => {
    const lines = [`[Watch Video](${UPLOAD}.mp4)`, `<div><video controls src="${UPLOAD}.mp4">`];
    expect(read(...lines).video).toBe(`${UPLOAD}.mp4`);
    expect(kinds(...lines)).toEqual([]);
  });

  it('keeps a picture beside a video', () => {
    const paper = read(`![](${THUMBNAIL})`, `[Watch Video](${UPLOAD}.mp4)`);
    expect([paper.picture, paper.video]).toEqual([THUMBNAIL, `${UPLOAD}.mp4`]);
  });

  it('keeps the first of two pictures and reports the second', () => {
    const lines = [`![](${THUMBNAIL})`, `![](${UPLOAD}.png)`];
    expect(read(...lines).picture).toBe(THUMBNAIL);
    expect(kinds(...lines)).toEqual(['unknown-line']);
  });

  it.each([
    ['![](/avatars/05abee0b6317f100923936ca2099e9eb.svg)', 'bad-picture'], // broken by nature
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
  ])('%s is reported as %s', (line, kind) => {
    const paper = read(line);
    expect([paper.picture, paper.video]).toEqual([null, null]);
    expect(kinds(line)).toEqual([kind]);
  });
});

describe('summary', () => {
  it('gives every label its section', () => {
    const lines = ["- ***What's New***: 새 모델", '- ***Technical Details***: 구조'];
    expect(read(...lines).sections).toEqual([
      { kind: 'whats-new', label: "What's New", bullets: [{ text: '새 모델', children: [] }] },
      {
        kind: 'technical-details',
        label: 'Technical Details',
        bullets: [{ text: '구조', children: [] }],
      },
    ]);
  });

  it('gives sentences without a label one section without a kind', () => {
    expect(read('- 첫째', '- 둘째', '', '- 셋째').sections).toEqual([
      plain('첫째', '둘째', '셋째'),
    ]);
  });

  it('gathers what stands below the same label', () => {
    const lines = ['- **Limitations**: 하나', '- **Conclusion**: 끝', '- **Limitations**: 둘'];
    expect(read(...lines).sections.map(({ label, bullets }) => [label, bullets.length])).toEqual([
      ['Limitations', 2],
      ['Conclusion', 1],
    ]);
  });

  it('keeps sentences in their place among labels', () => {
    const lines = ['- 첫째', '- **Conclusion**: 끝', '- 둘째', '- 셋째', '- **Conclusion**: 더'];
    expect(read(...lines).sections).toEqual([
      plain('첫째'),
      {
        kind: 'conclusion',
        label: 'Conclusion',
        bullets: [
          { text: '끝', children: [] },
          { text: '더', children: [] },
        ],
      },
      plain('둘째', '셋째'),
    ]);
  });

  it('puts nested bullets below the one above them', () => {
    expect(read('- 주요 기여', '  - (1) 첫째', '', '  - (2) 둘째', '- 끝').sections).toEqual([
      plain({ text: '주요 기여', children: ['(1) 첫째', '(2) 둘째'] }, '끝'),
    ]);
  });

  it('puts nested bullets below the one above them, also where its label came back', () => {
    const lines = ['- **A**: 하나', '- **B**: 둘', '- **A**: 셋', '  - 아래'];
    expect(read(...lines).sections[0]?.bullets[1]).toEqual({ text: '셋', children: ['아래'] });
  });

  it('takes a nested bullet with none above it for one of its own', () => {
    expect(read('  - (1) 첫째').sections).toEqual([plain('(1) 첫째')]);
  });

  it('줄이 나뉜 문장을 잇는다', () => {
    expect(read('- 첫째는', '  길다.', '그리고 더.', '- 둘째').sections).toEqual([
      plain('첫째는 길다. 그리고 더.', '둘째'),
    ]);
  });

  it('continues a nested bullet, and a label without words', () => {
    expect(read('- 기여', '  - (1) 첫째는', '    길다.').sections).toEqual([
      plain({ text: '기여', children: ['(1) 첫째는 길다.'] }),
    ]);
    expect(read('- **Conclusion**:', '끝').sections[0]?.bullets[0]?.text).toBe('끝');
  });

  it('does not continue a bullet across a blank line, but reports', () => {
    expect(read('- 첫째', '', '딴 글').sections).toEqual([plain('첫째')]);
    expect(kinds('- 첫째', '', '딴 글')).toEqual(['unknown-line']);
  });

  it.each(['-', '- ', '- \u200b', '  -'])('the empty bullet %j is reported', (line) => {
    expect(read('- 첫째', line).sections).toEqual([plain('첫째')]);
    expect(kinds('- 첫째', line)).toEqual(['unknown-line']);
  });

  it.each([
    '`code`와 **굵은 글**과 [링크](https://example.com)',
    'https://github.com/x/y에서 볼 수 있습니다.',
    '\\textsc{AIEV-Instruct}는 $x < y$ & <script>alert(1)</script>',
    '비용은 $1에서 $2입니다: **중요**.',
    '# 1 + 1',
  ])('keeps the text as it stands: %s', (text) => {
    expect(read(`- ${text}`).sections).toEqual([plain(text)]);
  });
});

describe('what else stands there', () => {
  it.each(['딴 글', '#### 소제목', '# 제목', '---', 'vote: 5', '<div>', '> 인용'])(
    'reports the line %j',
    (line) => {
      expect(draftOf('', line).problems).toEqual([
        {
          kind: 'unknown-line',
          line: 3,
          expected: 'votes, authors, one picture, one video or a bullet',
          found: line,
          paper: '2502.18411',
        },
      ]);
    },
  );

  it.each(['', ' ', '\t', '\r', '\u3000'])('passes over the blank line %j', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

describe('hidesLostHeading', () => {
  it.each([
    ['Vote: 7', ['Vote: 5', '- 글'], true, 'votes once more, below the summary'],
    ['Vote: 7', ['Vote: -', '- 글'], true, 'unknown votes are votes'],
    ['Authors: C D', ['Authors: A B', '- 글'], true, 'authors once more, below the summary'],
    ['Vote: 7', ['Vote: 5'], false, 'above the summary'],
    ['Vote: 7', ['- 글'], false, 'for the first time: another order'],
    ['Authors: C D', ['Vote: 5', '- 글'], false, 'for the first time: another order'],
    ['- Vote: 7', ['Vote: 5', '- 글'], false, 'a bullet'],
    ['딴 글', ['Vote: 5', '- 글'], false, 'no votes'],
  ])('%j after %j: %s, %s', (line, lines, hides) => {
    expect(belongsToNextPaper(draftOf(...lines).draft, line)).toBe(hides);
  });
});
