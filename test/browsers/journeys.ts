import { STORAGE_IS_BLOCKED } from '../e2e/storageIsBlocked';
import type { Journey } from './journey';

const SIZE = 'p[role="status"]';
const SEARCH = 'header input[role="combobox"]';
const TITLE = 'article[data-paper-id] :is(h2, h3) a';
const OMNI = 'OmniAlign-V: Towards Enhanced Alignment of MLLMs with Human Preference';

/** What must work in every browser. Each begins on a host of its own, with nothing stored. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: 'open: the newest day is there, on a wide screen and on a phone',
    async run(reader, { url }) {
      for (const width of [1440, 390]) {
        await reader.driver.setViewport(width, 900);
        await reader.open(url);
        await reader.see(SIZE, '112편');
        await reader.papers(112);
        await reader.see('h2', '2025년 4월 8일 화요일');
        await reader.untilPage('a page no wider than the screen', () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth <= clientWidth;
        });
      }
    },
  },
  {
    title: 'filter: votes, days and an order, from the bar and from the sheet of a phone',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.click('input[placeholder="최소"]');
      await reader.driver.type('40');
      await reader.see(SIZE, '6편');
      await reader.address('/?votes=40-');
      // WebKit would show today's date.
      await reader.see('#filter-fields span', '처음');
      await reader.choose('input[type="date"]', '2025-03-07');
      await reader.see(SIZE, '4편');
      await reader.miss('#filter-fields span', '처음');
      await reader.untilPage('selects that all look the same', () =>
        Array.from(document.querySelectorAll('select')).every(
          (select) => getComputedStyle(select).appearance === 'none',
        ),
      );
      await reader.choose('select:has([value="day"])', 'votes');
      await reader.address('/?from=2025-03-07&votes=40-&sort=votes');
      await reader.driver.setViewport(390, 900);
      await reader.open(url);
      await reader.click('button[popovertarget="filter-fields"]');
      await reader.see('#filter-fields button', '112편 보기');
      // WebKit makes a grid as high as it may be where its height is to fit what is in it.
      await reader.untilPage('a sheet no higher than what is in it', () => {
        const fields = document.querySelector('#filter-fields > [data-fields]');
        const bottom = fields?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        return fields !== null && fields.getBoundingClientRect().bottom - bottom < 20;
      });
      await reader.click('input[placeholder="최소"]');
      await reader.driver.type('40');
      await reader.see('#filter-fields button', '6편 보기');
      await reader.driver.press('Escape');
      await reader.miss('input[placeholder="최소"]');
      await reader.address('/');
    },
  },
  {
    title: 'search: Hangul is found while it is composed, and one Enter takes a suggestion',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.click(SEARCH);
      await reader.compose([
        ['ㄱ', '가', '강'],
        ['ㅎ', '호', '화'],
      ]);
      await reader.untilPage(
        'what was composed, once',
        (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '강화',
        SEARCH,
      );
      await reader.address('/?q=강화');
      await reader.see('[role="option"]', '강화 학습');
      await reader.driver.press('ArrowDown');
      await reader.driver.press('Enter');
      await reader.address('/?q=강화+학습');
      await reader.see(TITLE);
      await reader.miss(SIZE, '112편');
    },
  },
  {
    title: 'paper: opens next to the list, with its sections',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(`${url}?votes=40-`);
      await reader.click(TITLE, OMNI);
      await reader.address('/paper/2502.18411?votes=40-');
      await reader.title(OMNI);
      await reader.see('h1', OMNI);
      await reader.see('h2', '기술 세부');
      await reader.see(SIZE, '6편');
      // Firefox paints a white strip behind the bar of a pane otherwise.
      await reader.untilPage(
        'scroll bars in the colours of the page',
        () =>
          !CSS.supports('scrollbar-color', 'red red') ||
          getComputedStyle(document.body).scrollbarColor !== 'auto',
      );
    },
  },
  {
    title: 'back: from a paper to the place in the list that one left',
    async run(reader, { url }) {
      await reader.driver.setViewport(390, 900);
      await reader.open(url);
      await reader.papers(112);
      await reader.driver.evaluate((selector) => {
        document.querySelectorAll(selector)[40]?.scrollIntoView({ block: 'center' });
      }, TITLE);
      const left = await reader.driver.evaluate(() => scrollY);
      const name = await reader.driver.evaluate(
        (selector) => document.querySelectorAll(selector)[40]?.textContent ?? '',
        TITLE,
      );
      await reader.click(TITLE, name);
      await reader.title(name);
      // WebKit cuts it off where it begins outside of the paper.
      await reader.untilPage('the whole arrow back to the day', () => {
        const article = document.querySelector('article:has(h1)');
        const arrow = article?.querySelector('a i');
        if (!article || !arrow) return false;
        const { left, width } = arrow.getBoundingClientRect();
        // The first quarter of the sign is empty. Browsers round pixels otherwise.
        return left + width / 4 > article.getBoundingClientRect().left - 2;
      });
      await reader.driver.back();
      await reader.address('/');
      await reader.untilPage('the place that was left', (y) => Math.abs(scrollY - y) < 100, left);
    },
  },
  {
    title: 'share: a paper by its address, copied at a press',
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(`${url}paper/2502.18411/`);
      await reader.click('button', '공유');
      await reader.see('dialog[open]');
      await reader.untilPage(
        'the address of the paper',
        (address) =>
          document.querySelector<HTMLInputElement>('dialog[open] input')?.value === address,
        `${url}paper/2502.18411`,
      );
      await reader.click('dialog[open] button', '링크 복사');
      await reader.untilPage(
        'word of the copy',
        () =>
          document.querySelector('dialog[open]')?.textContent?.includes('링크를 복사했습니다') ===
          true,
      );
      await reader.driver.press('Escape');
      await reader.miss('dialog[open]');
    },
  },
  {
    title: 'offline: after one visit it opens, searches and shows every paper without its host',
    async run(reader, { url, stop, start }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(url);
      await reader.untilPage('the app on the device', async () => {
        if (!navigator.serviceWorker.controller) return false;
        const names = await caches.keys();
        const digests = names.find((name) => name.startsWith('haru-digests'));
        const held = digests ? await (await caches.open(digests)).keys() : [];
        // The texts, and what finds a paper by its id.
        const kept = (name: string) => held.filter(({ url }) => url.includes(name)).length;
        return kept('/pack-') === 4 && kept('/papers-') === 4;
      });
      stop();
      await reader.driver.reload();
      await reader.ready();
      await reader.papers(112);
      await reader.click(SEARCH);
      await reader.driver.type('mamba');
      await reader.see(SIZE, '5편');
      await reader.driver.open(`${url}paper/2410.08164`);
      await reader.title('Agent S');
      await start();
      await reader.open(url);
      await reader.see(SIZE, '112편');
    },
  },
  {
    title: 'storage refused: lists, searches and reads all the same, and says so',
    script: STORAGE_IS_BLOCKED,
    async run(reader, { url }) {
      await reader.driver.setViewport(1440, 900);
      await reader.open(`${url}paper/2502.18411/`);
      await reader.see('h2', '기술 세부');
      await reader.click('a', '하루');
      await reader.see(SIZE, '112편');
      await reader.click(SEARCH);
      // Only the whole index finds this.
      await reader.driver.type('difussion');
      await reader.text('다음 검색어로 찾았습니다');
      await reader.text('이 브라우저에 모두 저장하지는 못했습니다');
      await reader.click('article[data-paper-id] button[aria-pressed="false"]');
      await reader.text('이번 방문 동안만 기억합니다.');
      await reader.see('article[data-paper-id] button[aria-pressed="true"]');
    },
  },
];
