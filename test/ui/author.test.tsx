import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, SCALING, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });

describe('authors', () => {
  it('shows all papers of the name by day', async () => {
    openAt('/author/Kai%20Chen');
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
    expect(screen.getByRole('heading', { level: 1, name: 'Kai Chen' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('2편');
    expect(document.title).toBe('Kai Chen · 하루논문');
    const days = screen.getAllByRole('heading', { name: /^2025년/ });
    expect(days.map(({ textContent }) => textContent)).toEqual([
      '2025년 2월 26일 수요일',
      '2025년 2월 13일 목요일',
    ]);
  });

  it('names co-authors with the number of papers in common', async () => {
    openAt('/author/Bo%20Li');
    const coauthors = within(await screen.findByRole('complementary', { name: '함께 쓴 저자' }));
    await waitFor(() =>
      expect(coauthors.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
        'Kai Chen함께 1편',
        'Miquel Farré함께 1편',
      ]),
    );
  });

  it('adds a co-author to the filter', async () => {
    const { user, address } = openAt('/author/Bo%20Li');
    await user.click(await screen.findByRole('button', { name: '함께 쓴 논문만 보기: Kai Chen' }));
    await waitFor(() => expect(address()).toBe('/?author=Bo+Li&author=Kai+Chen'));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
  });

  it('leads to a co-author', async () => {
    const { user, address } = openAt('/author/Bo%20Li');
    await user.click(await screen.findByRole('link', { name: /^Miquel Farré\s*함께 1편$/ }));
    await waitFor(() => expect(listed()).toEqual([LATENT]));
    expect(address()).toBe('/author/Miquel Farré');
  });

  it('has no co-authors who writes alone', async () => {
    openAt('/author/Jun%20Zhu');
    expect(await screen.findByText('함께 쓴 저자가 없습니다.')).toBeVisible();
  });

  it('offers the timeline of this author alone', async () => {
    const { user, address } = openAt('/author/Kai%20Chen');
    await user.click(await screen.findByRole('link', { name: '타임라인에서 이 저자만 보기' }));
    await waitFor(() => expect(address()).toBe('/?author=Kai+Chen'));
    await waitFor(() => expect(listed()).toEqual([DIFFUSION, SCALING]));
  });

  it.each(['Nobody', 'Kai', '%EB%B0%95', '.', 'a%2Fb'])(
    '맞는 이름이 없는 %s는 여기에 없다고 말하고 목록을 권한다',
    async (name) => {
      openAt(`/author/${name}`);
      expect(
        await screen.findByRole('heading', { name: '이 이름의 저자는 여기에 없습니다.' }),
      ).toBeVisible();
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(decodeURIComponent(name));
      expect(screen.getByRole('link', { name: '저자 목록 보기' })).toHaveAttribute(
        'href',
        '/authors',
      );
    },
  );

  it('does not say that there is nothing before all is read', async () => {
    renderApp('/author/Nobody', {
      files: THREE_DAYS,
      faults: { '2023-11-20': 'no answer yet' },
    });
    expect(await screen.findByText('불러오는 중')).toBeInTheDocument();
    expect(screen.queryByText('이 이름의 저자는 여기에 없습니다.')).not.toBeInTheDocument();
  });
});
