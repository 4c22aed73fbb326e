import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from './renderApp';
import { THREE_DAYS } from './threeDays';

describe('authors', () => {
  // A host and a browser take them for a folder or a path.
  it.each(['.', 'a%2Fb'])('says that no author is named %s', async (name) => {
    renderApp(`/author/${name}`, { files: THREE_DAYS });
    expect(
      await screen.findByRole('heading', { name: '이 이름의 저자는 여기에 없습니다.' }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(decodeURIComponent(name));
  });

  it('does not say that there is nothing before all is read', async () => {
    renderApp('/author/Nobody', {
      files: THREE_DAYS,
      faults: { '2023-11-20': 'no answer yet' },
    });
    expect(await screen.findByText('불러오는 중')).toBeInTheDocument();
    expect(screen.queryByText('이 이름의 저자는 여기에 없습니다.')).not.toBeInTheDocument();
  });
});
