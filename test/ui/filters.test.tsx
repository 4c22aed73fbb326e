import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listed } from './listed';
import { renderApp } from './renderApp';
import { DIFFUSION, LATENT, RETHINKING, SCALING, SPARSE, THREE_DAYS } from './threeDays';

const openAt = async (address: string) => {
  const app = renderApp(address, { files: THREE_DAYS });
  await screen.findByLabelText('시작일');
  return app;
};
const waitForList = (...titles: readonly string[]) =>
  waitFor(() => expect(listed()).toEqual(titles));
const applied = () => screen.findByRole('list', { name: '적용된 필터' });
const ALL = [DIFFUSION, SPARSE, LATENT, SCALING, RETHINKING];

describe('filters', () => {
  it.each([
    ['from=2025-02-13', [DIFFUSION, SPARSE, LATENT, SCALING]],
    ['to=2025-02-13', [LATENT, SCALING, RETHINKING]],
    ['from=2025-02-13&to=2025-02-13', [LATENT, SCALING]],
    ['votes=20-', [DIFFUSION, SCALING]],
    ['votes=-20', [SPARSE, SCALING]], // unknown votes are not 0
    ['votes=8-20', [SPARSE, SCALING]],
    ['votes=unknown', [LATENT, RETHINKING]],
    ['author=Bo+Li', [DIFFUSION, LATENT]],
    ['author=Bo+Li&author=Kai+Chen', [DIFFUSION]], // both on one paper
    ['votes=20-&author=Kai+Chen&q=법칙', [SCALING]],
    ['votes=many&from=2025-02-30', ALL], // what cannot be read counts as absent
  ])('%s leaves the papers that match', async (filters, titles) => {
    await openAt(`/?${filters}`);
    await waitForList(...titles);
    expect(screen.getByRole('status')).toHaveTextContent(`${titles.length}편`);
  });

  it.each([
    ['/?q=attention', '“attention”', '/'],
    ['/?from=2025-02-13', '2025. 2. 13.부터', '/'],
    ['/?to=2025-02-13', '2025. 2. 13.까지', '/'],
    ['/?votes=8-20', '8표 이상', '/?votes=-20'],
    ['/?votes=8-20', '20표 이하', '/?votes=8-'],
    ['/?votes=8-', '8표 이상', '/'],
    ['/?votes=unknown', '투표수 모름', '/'],
    ['/?author=Kai+Chen&author=Bo+Li', 'Kai Chen', '/?author=Bo+Li'],
    ['/?q=attention&votes=8-&sort=day', '8표 이상', '/?q=attention&sort=day'],
  ])('removing from %s the chip “%s” leads to %s', async (from, chip, to) => {
    const { user, address } = await openAt(from);
    const button = within(await applied()).getByRole('button', { name: `필터 지우기: ${chip}` });
    await user.click(button);
    await waitFor(() => expect(address()).toBe(to));
    await waitFor(() => expect(button).not.toBeInTheDocument());
  });

  it('clearing all leads to the timeline', async () => {
    const { user, address } = await openAt('/?q=att&from=2025-02-13&votes=8-&author=Jun+Zhu');
    await user.click(within(await applied()).getByRole('button', { name: '모두 지우기' }));
    await waitForList(...ALL);
    expect(address()).toBe('/');
    expect(screen.queryByRole('list', { name: '적용된 필터' })).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '검색' })).toHaveValue('');
  });

  it('going back returns to the filter before', async () => {
    const { user, back } = await openAt('/?author=Bo+Li');
    await waitForList(DIFFUSION, LATENT);
    await user.click(within(await applied()).getByRole('button', { name: /Bo Li/ }));
    await waitForList(...ALL);
    back();
    await waitForList(DIFFUSION, LATENT);
  });

  it('the button says how many filters are set, and opens the fields', async () => {
    await openAt('/?votes=8-20&author=Bo+Li');
    const button = screen.getByRole('button', { name: /^필터\s*3개 적용 중$/ });
    const fields = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(fields).toContainElement(screen.getByLabelText('시작일'));
  });
});

describe('the date fields', () => {
  it('filter by a date as soon as it is whole', async () => {
    const { user, address } = await openAt('/');
    await user.type(screen.getByLabelText('종료일'), '2025-02-13');
    await waitForList(LATENT, SCALING, RETHINKING);
    expect(address()).toBe('/?to=2025-02-13');
  });

  it('are limited to the first and last day of the archive', async () => {
    await openAt('/');
    await waitForList(...ALL);
    expect(screen.getByLabelText('시작일')).toHaveAttribute('min', '2023-11-20');
    expect(screen.getByLabelText('종료일')).toHaveAttribute('max', '2025-02-26');
  });

  it('leave list and address as they are while a date is half typed', async () => {
    const { address } = await openAt('/?from=2025-02-26');
    await waitForList(DIFFUSION, SPARSE);
    const from = screen.getByLabelText('시작일');
    // jsdom has no parts of a date to type: this is what a browser says of one half typed.
    Object.defineProperty(from, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.change(from, { target: { value: '' } });
    expect(listed()).toEqual([DIFFUSION, SPARSE]);
    expect(address()).toBe('/?from=2025-02-26');
    fireEvent.blur(from);
    await waitFor(() => expect(from).toHaveValue('2025-02-26'));
    expect(address()).toBe('/?from=2025-02-26');
  });

  it('clear the filter when emptied', async () => {
    const { user, address } = await openAt('/?from=2025-02-26');
    await user.clear(screen.getByLabelText('시작일'));
    await waitForList(...ALL);
    expect(address()).toBe('/');
  });

  it('say that the first day is after the last', async () => {
    await openAt('/?from=2025-02-26&to=2025-02-13');
    expect(await screen.findByText(/^시작일이 종료일보다 늦습니다\./)).toBeVisible();
  });
});

describe('the vote fields', () => {
  it.each([
    ['최소 투표', '20', '/?votes=20-', [DIFFUSION, SCALING]],
    ['최대 투표', '20', '/?votes=-20', [SPARSE, SCALING]],
  ])('%s is typed sign by sign up to %s', async (label, typed, to, titles) => {
    const { user, address } = await openAt('/');
    await user.type(screen.getByLabelText(label), typed);
    await waitForList(...titles);
    expect(screen.getByLabelText(label)).toHaveValue(typed);
    expect(address()).toBe(to);
  });

  it('text that is no number stays until the field is left, and does not filter', async () => {
    const { user, address } = await openAt('/');
    const min = screen.getByLabelText('최소 투표');
    await user.type(min, 'abc');
    expect(min).toHaveValue('abc');
    await user.tab();
    expect(min).toHaveValue('');
    expect(address()).toBe('/');
  });

  it('papers without known votes are shown at a press, and all at the next', async () => {
    const { user, address } = await openAt('/?votes=8-');
    const unknown = screen.getByRole('checkbox', { name: '투표수를 모르는 논문만' });
    await user.click(unknown);
    await waitForList(LATENT, RETHINKING);
    expect(address()).toBe('/?votes=unknown');
    expect(screen.getByLabelText('최소 투표')).toHaveValue('');
    await user.click(unknown);
    await waitForList(...ALL);
  });

  it('say that the least is more than the most', async () => {
    await openAt('/?votes=30-20');
    expect(await screen.findByText(/^최소 투표가 최대 투표보다 큽니다\./)).toBeVisible();
  });
});
