import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from './renderApp';
import { DIFFUSION, THREE_DAYS } from './threeDays';

const openAt = (address: string) => renderApp(address, { files: THREE_DAYS });
const copyButton = () => screen.findByRole('button', { name: '링크 복사' });

describe('sources and links', () => {
  it('lead to where else the paper is', async () => {
    openAt('/paper/2502.18411');
    const links = within(await screen.findByRole('navigation', { name: '원문과 링크' }));
    expect(
      links.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['arXiv 2502.18411', 'https://arxiv.org/abs/2502.18411'],
      ['PDF', 'https://arxiv.org/pdf/2502.18411'],
      ['Hugging Face', 'https://huggingface.co/papers/2502.18411'],
      ['alphaXiv', 'https://www.alphaxiv.org/abs/2502.18411'],
    ]);
  });

  it('copying the link copies the address without the question, and says so', async () => {
    const { user } = openAt('/paper/2502.18411?q=diffusion&votes=20-');
    await user.click(await copyButton());
    expect(await screen.findByText('링크를 복사했습니다')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/paper/2502.18411');
  });

  it('says what to do where copying fails', async () => {
    const { user } = openAt('/paper/2502.18411');
    const button = await copyButton();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
    // jsdom has none.
    document.execCommand = () => false;
    await user.click(button);
    expect(
      await screen.findByText('복사하지 못했습니다. 주소창의 주소를 복사해 주세요.'),
    ).toBeVisible();
  });
});

describe('the address of a paper', () => {
  it.each([
    '/paper/2502.18411v2',
    '/paper/abs/2502.18411',
    '/paper/arXiv:2502.18411',
    '/paper/https://arxiv.org/pdf/2502.18411v1',
    '/paper/https://huggingface.co/papers/2502.18411',
  ])('%s is the same paper, and the address is put right', async (pasted) => {
    const { address } = openAt(pasted);
    expect(await screen.findByRole('heading', { level: 1, name: DIFFUSION })).toBeVisible();
    expect(address()).toBe('/paper/2502.18411');
  });

  it('keeps question and section when put right', async () => {
    const { address } = openAt('/paper/2502.18411v2?q=diffusion#technical-details');
    await screen.findByRole('heading', { level: 1, name: DIFFUSION });
    expect(address()).toBe('/paper/2502.18411?q=diffusion#technical-details');
  });

  it('a paper that was never listed says so and leads to arXiv', async () => {
    openAt('/paper/2505.04920');
    expect(
      await screen.findByRole('heading', { level: 1, name: '이 논문은 여기에 없습니다.' }),
    ).toBeVisible();
    expect(
      screen.getByText('arXiv 2505.04920 논문은 다이제스트에 실린 적이 없습니다.'),
    ).toBeVisible();
    // The zero at its end counts.
    expect(screen.getByRole('link', { name: 'arXiv에서 열기' })).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/2505.04920',
    );
    expect(document.title).toBe('이 논문은 여기에 없습니다. · 하루논문');
  });

  it.each(['/paper/', '/paper/my-favourite', '/paper/2513.00001', '/paper/2502.184'])(
    '%s는 논문의 주소가 아니라고 말한다',
    async (address) => {
      openAt(address);
      expect(
        await screen.findByRole('heading', { level: 1, name: '논문 주소를 읽을 수 없습니다.' }),
      ).toBeVisible();
      expect(document.title).toBe('논문 주소를 읽을 수 없습니다. · 하루논문');
    },
  );

  it.each([
    ['index.json', 404],
    ['papers-2502', 'a page of HTML'],
    ['2025-02-26', 500],
  ] as const)('%s의 답이 %s이면 까닭을 말하고 다시 시도할 수 있다', async (file, fault) => {
    const { user, host } = renderApp('/paper/2502.18411', {
      files: THREE_DAYS,
      faults: { [file]: fault, 'pack-2025-02': fault },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`digests/${file}`);
    host.setFaults({});
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(DIFFUSION),
    );
  });
});
