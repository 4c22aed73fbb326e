import { zipSync } from 'fflate';
import { parseArxivId } from '../../src/digest/arxivId';
import { packList } from '../../src/library/packedList';
import type { Journey } from './journey';
import type { Reader } from './reader';

const SIZE = 'p[role="status"]';
const [SMOL, ONE] = ['2504.05299', '2504.05298'];
const star = (id: string, isSaved: boolean) =>
  `article[data-paper-id="${id}"] button[aria-pressed="${isSaved}"]`;

/** The database at the root of a host. */
const LIBRARY = 'haru-papers-library /';

const BIBTEX = `
@misc{omni, title = {{OmniAlign-V}}, eprint = {2502.18411}, archivePrefix = {arXiv}}
@article{unknown, title = {An Unknown Paper}, journal = {arXiv preprint arXiv:2501.99999}}`;

const DIGEST = `## Daily Papers (2026-01-05)

### [Quokka Transformers](https://arxiv.org/abs/2601.00001)

Vote: 40

Authors: Jane Quoll

- ***What's New***: 새로운 점입니다.
`;

/** Keeps the file that the page saves, in place of downloading it. */
const KEEP_SAVED_FILE = `
  const { createObjectURL } = URL;
  URL.createObjectURL = (file) => {
    self.savedFile = file;
    return createObjectURL.call(URL, file);
  };
  if (self.HTMLAnchorElement) {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () { if (!this.download) click.call(this); };
  }`;

/** The first digests that are taken are written as the page is left. */
const LEAVE_AS_WRITING = `
  if (self.document && location.pathname === '/import/' && !sessionStorage.getItem('left')) {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = async function () {
      const bytes = await arrayBuffer.call(this);
      sessionStorage.setItem('left', 'yes');
      location.assign('/library/');
      await new Promise((resolve) => addEventListener('pagehide', resolve));
      return bytes;
    };
  }`;

/** What the reader keeps, in every browser. */
export const LIBRARY_JOURNEYS: readonly Journey[] = [
  {
    title: 'marks: in two tabs at once, on the next visit, and asked for by filters',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.click(star(SMOL, false));
      await reader.text('이 기기의 이 브라우저에만 남습니다.');
      await reader.see(star(SMOL, true));
      await reader.inOtherTab(url, async () => {
        await reader.see(star(SMOL, true));
        await reader.click(star(ONE, false));
        await reader.see(star(ONE, true));
      });
      await reader.see(star(ONE, true));
      await reader.open(`${url}paper/${SMOL}/`);
      await reader.click('textarea');
      await reader.driver.type('again #seminar');
      await reader.see('a', '#seminar');
      // It becomes read by being open.
      await reader.see(`article[data-paper-id="${SMOL}"][data-read]`);
      for (const [kept, papers] of [
        ['saved', 2],
        ['noted', 1],
        ['tag:seminar', 1],
        ['saved&kept=unread', 1],
      ] as const) {
        await reader.open(`${url}?kept=${kept}`);
        await reader.see(SIZE, `${papers}편`);
        await reader.papers(papers);
      }
    },
  },
  {
    title: 'lists: made with a paper, ordered by keys, and a handout',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.click(star(SMOL, false));
      await reader.click('button', '목록에…');
      await reader.click('dialog[open] input[placeholder]');
      await reader.driver.type('Seminar');
      await reader.driver.press('Enter');
      await checkedIn(reader, 'Seminar');
      await reader.driver.press('Escape');
      await reader.miss('dialog[open]');
      await reader.click(star(ONE, false));
      await reader.click('button', '목록에…');
      await reader.click('dialog[open] label', 'Seminar');
      await checkedIn(reader, 'Seminar');
      await reader.driver.press('Escape');
      await reader.miss('dialog[open]');
      await reader.open(`${url}library/`);
      await reader.click('nav a', 'Seminar');
      await listed(reader, [SMOL, ONE]);
      await reader.driver.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.focus();
      }, `article[data-paper-id="${SMOL}"] button[aria-label^="순서 바꾸기"]`);
      await reader.driver.press('ArrowDown');
      await listed(reader, [ONE, SMOL]);
      await reader.text('편 가운데 2번째로 옮겼습니다.');
      await reader.driver.reload();
      await reader.ready();
      await listed(reader, [ONE, SMOL]);
      await reader.open(`${url}handout?ids=${ONE},${SMOL}`);
      await reader.untilPage(
        'two papers and a code on paper',
        () =>
          document.querySelectorAll('[data-handout="block"]').length === 2 &&
          document.querySelector('[data-handout="top"] [role="img"]') !== null,
      );
    },
  },
  {
    title:
      'brought: papers of a link and of a file of references, and digests, some while the page is left',
    script: LEAVE_AS_WRITING,
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      const ids = [ONE, SMOL].flatMap((id) => parseArxivId(id) ?? []);
      await reader.open(`${url}list#${packList(ids, 'Seminar')}`);
      await reader.see('h1', 'Seminar');
      await reader.papers(2);
      await reader.click('button', '2편 저장');
      await reader.see(star(SMOL, true));
      await reader.open(`${url}library/`);
      await reader.click('button', '파일이나 글에서 찾기');
      const references = Buffer.from(`\ufeff${BIBTEX}`, 'utf16le');
      await reader.giveFile('dialog[open] input[type="file"]', 'zotero.bib', references);
      await reader.text('이 아카이브에 없는 논문 1편');
      await reader.click('dialog[open] button', '2편 저장');
      await reader.miss('dialog[open]');
      await reader.papers(3);
      await takeDigest(reader, `${url}import/`, 'left.zip');
      await reader.address('/library');
      // WebKit puts the page aside as it was: what it was writing must not keep the next page from it.
      await takeDigest(reader, `${url}import/`, 'lab.zip');
      await reader.text('넣었습니다: lab.zip');
      await reader.untilPage('the digests on the device', isStored, LIBRARY, 'lab.zip');
      await reader.open(`${url}?q=quokka`);
      await reader.see(SIZE, '1편');
      await reader.see('article[data-paper-id="2601.00001"] a', 'Quokka Transformers');
    },
  },
  {
    title: 'backup: shows what it brings, and fills a device that has nothing',
    script: KEEP_SAVED_FILE,
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.click(star(SMOL, false));
      await reader.text('이 기기의 이 브라우저에만 남습니다.');
      await reader.open(`${url}library/`);
      await reader.click('button', '백업 파일 받기');
      await reader.text('마지막 백업은');
      const text = await reader.driver.evaluate(savedText);
      await reader.driver.evaluate(forgetLibrary, LIBRARY);
      await reader.open(`${url}library/`);
      await reader.text('아직 담은 논문이 없습니다');
      const file = new TextEncoder().encode(text);
      await reader.giveFile('section[aria-label="백업"] input[type="file"]', 'backup.json', file);
      await reader.text('되살리면 이렇게 바뀝니다');
      await reader.click('section[aria-label="백업"] button', '되살리기');
      await reader.papers(1);
      await reader.see(star(SMOL, true));
    },
  },
];

async function takeDigest(reader: Reader, address: string, name: string): Promise<void> {
  await reader.open(address);
  const zip = zipSync({ 'lab/2026-01-05.md': new TextEncoder().encode(DIGEST) });
  await reader.giveFile('input[type="file"]', name, zip);
  await reader.see('h2', name);
  await reader.click('button', '넣기');
}

/** Runs in the page. Resolves with whether the device has digests of that name. */
function isStored(library: string, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(library);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const keys = open.result.transaction('imports').objectStore('imports').getAllKeys();
      keys.onerror = () => reject(keys.error);
      keys.onsuccess = () => {
        open.result.close();
        resolve(keys.result.some((key) => String(key).startsWith(name)));
      };
    };
  });
}

/** Waits until a list has its papers in this order. */
function listed(reader: Reader, ids: readonly string[]): Promise<void> {
  return reader.untilPage(
    `the papers ${ids}`,
    (wanted) =>
      Array.from(
        document.querySelectorAll<HTMLElement>('article[data-paper-id]'),
        ({ dataset }) => dataset.paperId,
      ).join() === wanted,
    ids.join(),
  );
}

/** Waits until a list is checked in the dialog. */
function checkedIn(reader: Reader, name: string): Promise<void> {
  return reader.untilPage(
    `${name} checked`,
    (wanted) =>
      Array.from(document.querySelectorAll('dialog[open] label')).some(
        (label) =>
          label.textContent?.startsWith(wanted) && label.querySelector('input')?.checked === true,
      ),
    name,
  );
}

/** Runs in the page. */
async function savedText(): Promise<string> {
  const file: unknown = Reflect.get(window, 'savedFile');
  return file instanceof Blob ? file.text() : '';
}

/** Runs in the page, as if it were another device. */
function forgetLibrary(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
