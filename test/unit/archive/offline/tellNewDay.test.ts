import { describe, expect, it } from 'vitest';
import { findNewDay, firstTitle, noticeTitle } from '../../../../src/archive/offline/newDayNotice';
import { type NoticeEntry, parseNoticeEntry } from '../../../../src/archive/offline/noticeEntry';
import { type Notice, tellNewDay } from '../../../../src/archive/offline/tellNewDay';
import { parseDay } from '../../../../src/digest/day';
import { digestFile, MANIFEST_FILE, type Manifest } from '../../../../src/digest/manifest';
import { writeManifest } from '../../../../src/digest/writeManifest';
import { texts as notices } from '../../../../src/i18n/en/notices';

const HOUR_MS = 60 * 60 * 1000;
const NOW = 1_000 * HOUR_MS;
const WORDS = {
  title: '{year}년 {month} {date}일, 새 논문 {papers}편',
  months: ['1월', '2월', '3월', '4월', '5월'],
};

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`expected a day, found ${text}`);
  return parsed;
};
const manifestDay = (text: string, papers = 20) => ({
  day: day(text),
  papers,
  votes: null,
  bytes: 1,
  hash: '0a1b2c3d',
});
const ENTRY: NoticeEntry = {
  day: day('2025-05-08'),
  wantsNotices: true,
  wantsBadge: true,
  toldAt: null,
  words: WORDS,
};

const DAYS = [manifestDay('2025-05-09'), manifestDay('2025-05-08', 18)];
const MANIFEST: Manifest = {
  hash: '0a1b2c3d',
  days: DAYS,
  repeats: null,
  packs: {},
  lookups: {},
  catalogue: null,
};
const DIGEST = `## Daily Papers (2025-05-09)

### [Perception, **Reason**, Think](https://arxiv.org/abs/2505.04921)
`;

/** A device with an entry, and a host with an archive. */
function device(
  entry: NoticeEntry | null,
  { digest = DIGEST as string | null, isSeen = false, refusesBadge = false } = {},
) {
  const read: string[] = [];
  const shown: Notice[] = [];
  const badges: number[] = [];
  const state = { entry };
  const files: Readonly<Record<string, string | null>> = {
    [MANIFEST_FILE]: writeManifest(MANIFEST),
    'digests/2025-05-09-0a1b2c3d.md': digest,
  };
  const look = () =>
    tellNewDay({
      readEntry: async () => state.entry,
      writeEntry: async (next) => {
        state.entry = next;
      },
      readFile: async (path) => {
        read.push(path);
        const text = files[path];
        if (typeof text !== 'string') throw new TypeError('Failed to fetch');
        return new TextEncoder().encode(text);
      },
      isSeen: async () => isSeen,
      show: async (notice) => void shown.push(notice),
      setBadge: async (papers) => {
        if (refusesBadge) throw new DOMException('not allowed', 'NotAllowedError');
        badges.push(papers);
      },
      now: () => NOW,
    });
  return { look, read, shown, badges, state };
}

describe('tellNewDay', () => {
  it('tells of a new day with its first title, once', async () => {
    const { look, shown, badges, state } = device(ENTRY);
    await look();
    await look();
    expect(shown).toEqual([
      {
        title: '2025년 5월 9일, 새 논문 20편',
        body: 'Perception, Reason, Think',
        tag: 'new-day',
        path: 'day/2025-05-09',
      },
    ]);
    expect(badges).toEqual([20]);
    expect(state.entry).toMatchObject({ day: '2025-05-09', toldAt: NOW });
  });

  it('asks the host for the manifest alone where no day is new', async () => {
    const { look, read, shown, badges } = device({ ...ENTRY, day: day('2025-05-09') });
    await look();
    expect(read).toEqual([MANIFEST_FILE]);
    expect([...shown, ...badges]).toEqual([]);
  });

  it.each([
    ['the reader has never said yes', null],
    ['the reader wants neither', { ...ENTRY, wantsNotices: false, wantsBadge: false }],
  ])('asks nothing where %s', async (_, entry) => {
    const { look, read } = device(entry);
    await look();
    expect(read).toEqual([]);
  });

  it('says the day alone where its digest does not come', async () => {
    const { look, shown } = device(ENTRY, { digest: null });
    await look();
    expect(shown).toMatchObject([{ title: '2025년 5월 9일, 새 논문 20편', body: '' }]);
  });

  it('tells of the day where the system refuses the number', async () => {
    const { look, shown } = device(ENTRY, { refusesBadge: true });
    await look();
    expect(shown).toMatchObject([{ title: '2025년 5월 9일, 새 논문 20편' }]);
  });

  it('says nothing while the reader looks at the app', async () => {
    const { look, shown, badges, state } = device(ENTRY, { isSeen: true });
    await look();
    expect(shown).toEqual([]);
    expect(badges).toEqual([20]);
    expect(state.entry).toBe(ENTRY);
  });

  it('sets the number alone where the reader wants no notice', async () => {
    const { look, read, shown, badges } = device({ ...ENTRY, wantsNotices: false });
    await look();
    expect(read).toEqual([MANIFEST_FILE]);
    expect(shown).toEqual([]);
    expect(badges).toEqual([20]);
  });

  it('reads the digest under the name that the manifest gives', () => {
    expect(digestFile(manifestDay('2025-05-09'))).toBe('digests/2025-05-09-0a1b2c3d.md');
  });
});

describe('findNewDay', () => {
  it.each([
    [null, '2025-05-09', 'no notice was shown yet'],
    [NOW - 21 * HOUR_MS, '2025-05-09', 'the last one was yesterday'],
    [NOW - 19 * HOUR_MS, null, 'the last one was today'],
    [NOW + 5 * HOUR_MS, null, 'the clock was set back'],
  ])('with the last notice at %s tells of %s: %s', (toldAt, expected, _why) => {
    expect(findNewDay({ ...ENTRY, toldAt }, DAYS, NOW).tell?.day ?? null).toBe(expected);
  });

  it('tells of nothing where the archive is empty or has shrunk', () => {
    expect(findNewDay(ENTRY, [], NOW)).toEqual({ tell: null, badge: null });
    expect(findNewDay(ENTRY, [manifestDay('2025-05-07')], NOW).tell).toBeNull();
  });
});

describe('noticeTitle', () => {
  it('is in the language of its words', () => {
    const words = { title: notices.notice, months: ['January'] };
    expect(noticeTitle(words, day('2025-01-02'), 7)).toBe('New papers of January 2, 2025: 7');
    expect(noticeTitle(words, day('2025-02-02'), 1)).toBe('New papers of 02 2, 2025: 1');
  });
});

describe('firstTitle', () => {
  it.each([
    ['# Papers\n\n### [A (b) [c]](https://arxiv.org/abs/2505.04921)\n', 'A (b) [c]'],
    ['### [A](https://arxiv.org/abs/1)\n### [B](https://arxiv.org/abs/2)', 'A'],
    ['### [Q&amp;A &#8212; 100 %\u200b](https://arxiv.org/abs/1)  ', 'Q&A — 100 %'],
    // Headings that are more than one link.
    ['### [12] [A](https://arxiv.org/abs/1)\n### [B](https://arxiv.org/abs/2)', null],
    ['### [A](https://arxiv.org/abs/1), [B](https://arxiv.org/abs/2)', null],
    ['### 1. [A](https://arxiv.org/abs/1)', null],
    ['## Daily Papers (2025-05-09)\n', null],
    ['## [Site](https://papers.example)\n', null],
    ['<html>', null],
  ])('of %j is %j', (digest, title) => {
    expect(firstTitle(digest)).toBe(title);
  });
});

describe('parseNoticeEntry', () => {
  it('reads what was written', () => {
    expect(parseNoticeEntry(JSON.parse(JSON.stringify(ENTRY)))).toEqual(ENTRY);
  });

  it.each([null, 'on', {}, { ...ENTRY, day: '2025-02-30' }, { ...ENTRY, words: { months: [] } }])(
    'refuses %j',
    (value) => {
      expect(parseNoticeEntry(value)).toBeNull();
    },
  );
});
