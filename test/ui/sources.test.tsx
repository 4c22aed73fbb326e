import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { collectDigests } from '../../src/build/collectDigests';
import type { Day } from '../../src/digest/day';
import type { Source } from '../../src/digest/siteSettings';
import { digest } from './digestText';
import { renderApp } from './renderApp';

const DAY = '2025-02-26' as Day;
const NOTHING: Source = {
  ...{ folder: null, name: null, url: null, licence: null },
  ...{ writtenByModel: null, votesFrom: null, language: null },
};
const BY_MODEL = /이 요약은 언어 모델이 썼습니다/;

/** A paper of each of two folders. */
const SOURCES = [
  ['people/2025-02-26.md', '2502.00001'],
  ['bot/2025-02-26.md', '2502.00002'],
].map(([path = '', id = '']) => {
  const paper = { id, title: `Paper ${id}`, lines: ['- 문장.'] };
  return { path, day: DAY, text: digest(DAY, paper) };
});

const open = async (address: string, sources: readonly Source[]) => {
  renderApp(address, { sources, files: collectDigests(SOURCES, sources) });
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
};

describe('the page of a paper', () => {
  const people = { ...NOTHING, folder: 'people', name: 'People', writtenByModel: false };
  const bot = { ...NOTHING, folder: 'bot', name: 'Bot', writtenByModel: true };

  it.each([
    ['2502.00001', 'People', false],
    ['2502.00002', 'Bot', true],
  ])(
    '%s says of several sources its own, %s, and whether a model wrote it',
    async (id, name, byModel) => {
      await open(`/paper/${id}`, [people, bot]);
      expect(await screen.findByText(`출처: ${name}`)).toBeVisible();
      expect(screen.queryAllByText(BY_MODEL)).toHaveLength(byModel ? 1 : 0);
    },
  );

  it('says nothing of a paper that is of no source', async () => {
    await open('/paper/2502.00002', [people, { ...NOTHING, folder: 'other', name: 'Other' }]);
    expect(screen.queryByText(/출처: /)).toBeNull();
    expect(screen.queryByText(BY_MODEL)).toBeNull();
  });

  it('leaves the name of a single source to the footer', async () => {
    await open('/paper/2502.00002', [{ ...bot, folder: null }]);
    expect(screen.queryByText(/출처: /)).toBeNull();
    expect(screen.getByText(BY_MODEL)).toBeVisible();
  });
});

describe('About', () => {
  const title = '다이제스트와 요약';

  it('says of each source what is known of it', async () => {
    const licence = { name: 'CC0 1.0', url: 'https://a.io/cc0' };
    await open('/about', [
      { ...NOTHING, name: 'People', url: 'https://a.io', licence, writtenByModel: false },
      { ...NOTHING, folder: 'bot', votesFrom: 'Readers' },
    ]);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(
      screen.getByText(
        '다이제스트는 People에서 왔으며 CC0 1.0 라이선스에 따라 고치지 않고 싣습니다.',
      ),
    ).toBeVisible();
    expect(screen.getByText('요약은 사람이 썼습니다.')).toBeVisible();
    expect(screen.getByText('투표수는 Readers에서 모은 것입니다.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'People' })).toHaveAttribute('href', 'https://a.io');
  });

  it('has no words on sources that say nothing', async () => {
    await open('/about', [NOTHING]);
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });
});
