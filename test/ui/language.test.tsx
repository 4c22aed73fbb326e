import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages';
import { renderApp } from './renderApp';
import { sizeOfDay } from './sizeOfDay';
import { THREE_DAYS } from './threeDays';

const open = (languages: readonly string[]) => renderApp('/', { files: THREE_DAYS, languages });
const TITLES = { ko: '하루논문 · 하루', en: 'Haru Papers · Days' } as const;

describe('the language of the interface', () => {
  it.each([
    [['ko-KR', 'en'], null],
    [['en-GB', 'ko'], 'Switch to English'],
    [['ja', 'ko'], null], // the first that the interface has
    [['fr'], 'Switch to English'],
  ] as const)(
    'is that of the site, and a browser set to %j is offered %s',
    async (languages, offer) => {
      open(languages);
      await waitFor(() => expect(document.title).toBe(TITLES.ko));
      expect(document.documentElement).toHaveAttribute('lang', 'ko');
      // The date filter comes with the last of the parts that load late.
      await screen.findByLabelText('시작일');
      if (offer) expect(await screen.findByRole('button', { name: offer })).toBeVisible();
      else expect(screen.queryByRole('button', { name: 'Switch to English' })).toBeNull();
    },
  );

  it.each([
    ['Switch to English', TITLES.en],
    ['Keep Korean', TITLES.ko],
  ])('is offered once: “%s” is an answer', async (answer, title) => {
    const { user } = open(['en-US']);
    await user.click(await screen.findByRole('button', { name: answer }));
    await waitFor(() => expect(document.title).toBe(title));
    expect(screen.queryByRole('button', { name: answer })).toBeNull();
    cleanup();
    open(['en-US']);
    await waitFor(() => expect(document.title).toBe(title));
    await screen.findByRole('combobox', { name: /검색|Search/ });
    expect(screen.queryByRole('button', { name: answer })).toBeNull();
  });

  it('changes every word at once, and nothing of the papers', async () => {
    const { user, address } = open(['ko-KR']);
    await screen.findByText(sizeOfDay('2편 · 투표 61'));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText(sizeOfDay('2 papers · 61 votes'))).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Feb 26, 2025 Wed' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('5 papers');
    expect(await screen.findByRole('combobox', { name: 'Search' })).toBeVisible();
    for (const label of ['From', 'To', 'Min votes', 'Max votes']) {
      expect(await screen.findByLabelText(label)).toBeVisible();
    }
    expect(await screen.findByRole('combobox', { name: 'Author' })).toBeVisible();
    // The texts of a day come apart from its heading.
    expect(await screen.findByText('확산 모델을 다시 살펴봅니다.')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(address()).toBe('/');
  });

  it('once chosen is remembered', async () => {
    const { user } = open(['ko-KR']);
    await user.click(await screen.findByRole('button', { name: 'English' }));
    cleanup();
    open(['ko-KR']);
    await waitFor(() => expect(document.title).toBe(TITLES.en));
  });

  it('stays, and is not remembered, where a file of the other one does not load', async () => {
    const load = vi
      .spyOn(LANGUAGES.en.load, 'messages')
      .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
    const { user } = open(['ko-KR']);
    await user.click(await screen.findByRole('button', { name: 'English' }));
    await waitFor(() => expect(load).toHaveBeenCalled());
    expect(document.title).toBe(TITLES.ko);
    cleanup();
    open(['ko-KR']);
    await waitFor(() => expect(document.title).toBe(TITLES.ko));
  });

  it('changes for this visit where nothing can be stored', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = open(['ko-KR']);
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: '한국어' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('writes one of a thing in the singular', async () => {
    localStorage.setItem('haru:language', 'en');
    open(['ko']);
    await screen.findByText(sizeOfDay('2 papers · 61 votes'));
    for (const size of screen.getAllByText('1 paper')) expect(size).toBeVisible();
  });
});
