import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, RETHINKING, SCALING, SPARSE, THREE_DAYS } from './threeDays';

/** The place in the list and the names of the steps offered, once the archive has been read. */
async function waitForSteps(position: string, offered: readonly string[]) {
  const nav = await screen.findByRole('navigation', { name: '목록에서 이동' });
  await waitFor(() => {
    expect(nav).toHaveTextContent(position);
    const links = within(nav).queryAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(offered);
  });
}

const SPARSE_ID = '2502.18137';

describe('앞뒤의 논문', () => {
  it.each([
    ['', '2 / 5', [`이전 논문: ${DIFFUSION}`, `다음 논문: ${LATENT}`]],
    ['?from=2025-02-26', '2 / 2', [`이전 논문: ${DIFFUSION}`]],
    ['?votes=-20', '1 / 2', [`다음 논문: ${SCALING}`]],
    ['?q=attention&sort=day', '1 / 3', [`다음 논문: ${LATENT}`]],
    ['?sort=votes', '3 / 5', [`이전 논문: ${SCALING}`, `다음 논문: ${LATENT}`]],
    // Not in that list: its neighbours in the whole archive.
    ['?author=Bo+Li', '2 / 5', [`이전 논문: ${DIFFUSION}`, `다음 논문: ${LATENT}`]],
  ])('목록 “%s”에서는 %s번째이다', async (question, position, offered) => {
    renderApp(`/paper/${SPARSE_ID}${question}`, { files: THREE_DAYS });
    await waitForSteps(position, offered);
  });

  it('거른 목록을 따라 끝까지 가고, 주소는 물음을 지닌다', async () => {
    const { user, address } = renderApp('/?q=attention&sort=day', { files: THREE_DAYS });
    await user.click(await screen.findByRole('link', { name: SPARSE }));
    for (const title of [LATENT, RETHINKING]) {
      await user.click(await screen.findByRole('link', { name: `다음 논문: ${title}` }));
      await screen.findByRole('heading', { level: 1, name: title });
    }
    expect(address()).toBe('/paper/2311.10642?q=attention&sort=day');
    await waitForSteps('3 / 3', [`이전 논문: ${LATENT}`]);
  });

  it('뒤로 가면 목록이 그대로이다', async () => {
    const { user, address, back } = renderApp('/?votes=-20', { files: THREE_DAYS });
    await user.click(await screen.findByRole('link', { name: SPARSE }));
    await screen.findByRole('heading', { level: 1, name: SPARSE });
    back();
    await waitFor(() => expect(address()).toBe('/?votes=-20'));
    expect(await screen.findByRole('link', { name: SCALING })).toBeVisible();
  });

  it('아카이브에 없는 논문에는 이웃이 없다', async () => {
    renderApp('/paper/2505.04920', { files: THREE_DAYS });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: '목록에서 이동' })).not.toBeInTheDocument();
  });
});
