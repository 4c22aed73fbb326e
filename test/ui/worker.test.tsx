import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, SCALING, THREE_DAYS } from './threeDays';

const STOPPED =
  /^검색 기능이 멈췄습니다\. 다시 시도하면 새로 시작합니다\. 날짜와 논문은 그대로 읽을 수 있습니다\.$/;

/** The app with workers that die as soon as they start, until `heal` is called. */
function renderWithDyingWorkers(address: string) {
  let dying = true;
  const app = renderApp(address, {
    files: THREE_DAYS,
    onWorker: (worker) => {
      if (dying) setTimeout(() => worker.die());
    },
  });
  return {
    ...app,
    heal() {
      dying = false;
    },
  };
}

describe("an archive larger than the device's memory", () => {
  it('says from which day on it is searched, and searches there', async () => {
    Object.assign(navigator, { deviceMemory: 1e-9 });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'deviceMemory'));
    renderApp('/?q=a', { files: THREE_DAYS });
    expect(await screen.findByText(/^이 기기의 메모리에 맞춰 2025\. 2\. 13\.부터/)).toBeVisible();
    expect(await screen.findByText('전체 5편')).toBeVisible();
  });
});

describe('a search worker that has stopped', () => {
  it.each([
    ['/?q=laws', '1편'],
    ['/authors', '4명'],
    ['/author/Kai%20Chen', '2편'],
  ])('gives the reason at %s, and another one starts at the second try', async (address, size) => {
    const { user, workers, heal } = renderWithDyingWorkers(address);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(STOPPED)).toBeVisible();
    const died = workers.length;
    // 저절로 끝없이 다시 시작하지 않는다.
    expect(died).toBeLessThanOrEqual(3);
    heal();
    await user.click(within(alert).getByRole('button', { name: '다시 시도' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(size));
    expect(workers).toHaveLength(died + 1);
  });

  it('the timeline is read without it', async () => {
    renderWithDyingWorkers('/');
    await waitFor(() => expect(listed()).toHaveLength(5));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('a paper is read without it', async () => {
    renderWithDyingWorkers('/paper/2502.18411');
    expect(await screen.findByRole('heading', { level: 1, name: DIFFUSION })).toBeVisible();
  });

  it('another one answers the next question where it stops after an answer', async () => {
    const { user, workers } = renderApp('/?q=diffusion', { files: THREE_DAYS });
    await waitFor(() => expect(listed()).toEqual([DIFFUSION]));
    const died = new Set<unknown>();
    // What a part that loads late asks starts another one: that stops, too.
    await waitFor(() => {
      const worker = workers.at(-1);
      worker?.die();
      died.add(worker);
      expect(screen.getByRole('alert')).toBeVisible();
    });
    const field = screen.getByRole('combobox', { name: '검색' });
    await user.clear(field);
    await user.type(field, 'laws{Enter}');
    await waitFor(() => expect(listed()).toEqual([SCALING]));
    expect(died).not.toContain(workers.at(-1));
  });

  it('says so where the browser does not let it start', async () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    renderApp('/?q=laws', { files: THREE_DAYS, onWorker: refuse });
    expect(await screen.findByText(STOPPED)).toBeVisible();
  });
});
