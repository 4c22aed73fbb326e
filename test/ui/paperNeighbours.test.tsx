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

describe('the papers before and after', () => {
  it.each([
    ['', '2 / 5', [`이전 논문: ${DIFFUSION}`, `다음 논문: ${LATENT}`]],
    ['?from=2025-02-26', '2 / 2', [`이전 논문: ${DIFFUSION}`]],
    ['?votes=-20', '1 / 2', [`다음 논문: ${SCALING}`]],
    ['?q=attention&sort=day', '1 / 3', [`다음 논문: ${LATENT}`]],
    ['?sort=votes', '3 / 5', [`이전 논문: ${SCALING}`, `다음 논문: ${LATENT}`]],
    // Not in that list: its neighbours in the whole archive.
    ['?author=Bo+Li', '2 / 5', [`이전 논문: ${DIFFUSION}`, `다음 논문: ${LATENT}`]],
  ])('in the list “%s” it is number %s', async (question, position, offered) => {
    renderApp(`/paper/${SPARSE_ID}${question}`, { files: THREE_DAYS });
    await waitForSteps(position, offered);
  });

  it('follow a filtered list to its end, with the question in the address', async () => {
    const { user, address } = renderApp('/?q=attention&sort=day', { files: THREE_DAYS });
    await user.click(await screen.findByRole('link', { name: SPARSE }));
    for (const title of [LATENT, RETHINKING]) {
      await user.click(await screen.findByRole('link', { name: `다음 논문: ${title}` }));
      await screen.findByRole('heading', { level: 1, name: title });
    }
    expect(address()).toBe('/paper/2311.10642?q=attention&sort=day');
    await waitForSteps('3 / 3', [`이전 논문: ${LATENT}`]);
  });

  it('going back finds the list as it was', async () => {
    const { user, address, back } = renderApp('/?votes=-20', { files: THREE_DAYS });
    await user.click(await screen.findByRole('link', { name: SPARSE }));
    await screen.findByRole('heading', { level: 1, name: SPARSE });
    back();
    await waitFor(() => expect(address()).toBe('/?votes=-20'));
    expect(await screen.findByRole('link', { name: SCALING })).toBeVisible();
  });

  it('a paper that the archive lacks has none', async () => {
    renderApp('/paper/2505.04920', { files: THREE_DAYS });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: '목록에서 이동' })).not.toBeInTheDocument();
  });
});
