import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openOldPaper, openPaper } from './onePaper';

const VIDEO = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/one.mp4';
const PICTURE = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/one.png';
const THUMBNAIL = 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2502.18411.png';

describe('a paper of an old digest without labels', () => {
  it('has its sentences in order in one section', async () => {
    await openOldPaper({ lines: ['- 첫째입니다.', '- 둘째입니다.', '- 셋째입니다.'] });
    expect(screen.getByText('첫째입니다.')).toBeVisible();
    const summary = within(screen.getByRole('region', { name: /^요약/ }));
    expect(summary.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '둘째입니다.',
      '셋째입니다.',
    ]);
  });

  it('has nested items below their sentence', async () => {
    const lines = ['- 앞.', '- 두 가지입니다.', '  - (1) 하나', '  - (2) 둘', '- 끝.'];
    await openOldPaper({ lines });
    const [list] = screen.getAllByRole('list').filter((one) => one.closest('section#summary'));
    const nested = within(list as HTMLElement).getByRole('list');
    expect(within(nested).getAllByRole('listitem')).toHaveLength(2);
    expect(nested.parentElement).toHaveTextContent('두 가지입니다.(1) 하나(2) 둘');
  });

  it('shows very many sentences five hundred at a time', async () => {
    const lines = Array.from({ length: 1201 }, (_, place) => `- 문장 ${place}.`);
    const { user } = await openOldPaper({ lines });
    // By selector: a query by role takes seconds among so many elements.
    const summary = within(document.getElementById('summary') as HTMLElement);
    expect(summary.queryByText('문장 501.')).not.toBeInTheDocument();
    await user.click(summary.getByText('500개 더 보기'));
    expect(summary.getByText('문장 1000.')).toBeVisible();
    await user.click(summary.getByText('200개 더 보기'));
    expect(summary.getByText('문장 1200.')).toBeVisible();
    expect(summary.queryByText(/더 보기/)).not.toBeInTheDocument();
  });

  it('shows a sentence twice that is there twice', async () => {
    await openOldPaper({ lines: ['- 같은 말.', '- 같은 말.', '  - 속.', '  - 속.'] });
    expect(screen.getAllByText('같은 말.')).toHaveLength(2);
    expect(screen.getAllByText('속.')).toHaveLength(2);
  });

  it('keeps sentences before and after a label in their places, with anchors that differ', async () => {
    await openOldPaper({ lines: ['- 앞 문장. 둘째.', '- **Conclusion**: 맺음.', '- 뒤.'] });
    const parts = screen.getAllByRole('region').filter(({ id }) => id !== '');
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
    const text = screen.getByRole('article').textContent ?? '';
    expect(text.indexOf('앞 문장.')).toBeLessThan(text.indexOf('맺음.'));
    expect(text.indexOf('맺음.')).toBeLessThan(text.indexOf('뒤.'));
  });

  it('reads authors written as a Python list', async () => {
    await openOldPaper({ authors: `['Ann Lee', "Pat O'Hara"]` });
    expect(screen.getByRole('link', { name: 'Ann Lee' })).toBeVisible();
    expect(screen.getByRole('link', { name: "Pat O'Hara" })).toBeVisible();
  });

  it('says that there is no summary', async () => {
    await openOldPaper({ lines: [] });
    expect(screen.getByText('이 논문에는 요약이 없습니다.')).toBeVisible();
  });
});

describe('pictures and videos', () => {
  it('a video is downloaded when it is played', async () => {
    await openPaper({
      lines: [`[Watch Video](${VIDEO})`, `<div><video src="${VIDEO}"></video></div>`],
    });
    const video = screen.getByLabelText('영상');
    expect(video).toHaveAttribute('src', VIDEO);
    expect(video).toHaveAttribute('preload', 'none');
  });

  it('a video that cannot be played is a link', async () => {
    await openPaper({ lines: [`[Watch Video](${VIDEO})`] });
    screen.getByLabelText('영상').dispatchEvent(new Event('error'));
    expect(await screen.findByRole('link', { name: '영상 열기' })).toHaveAttribute('href', VIDEO);
  });

  it('a picture of the paper has its place until it fails; a card with its title is not shown', async () => {
    await openPaper({ lines: [`![](${PICTURE})`] });
    const picture = document.querySelector('article img');
    expect(picture).toHaveAttribute('src', PICTURE);
    picture?.dispatchEvent(new Event('error'));
    await waitFor(() => expect(picture).not.toBeInTheDocument());
    cleanup();
    await openPaper({ lines: [`![](${THUMBNAIL})`] });
    expect(document.querySelector('article img')).toBeNull();
  });
});

describe('inline markup', () => {
  it('formulas are formulas, and money is text', async () => {
    await openPaper({
      title: 'MVD$^2$ Earns $1 Million',
      lines: ['- 오차는 $\\epsilon$ 이하입니다.'],
    });
    await waitFor(() => expect(document.querySelector('h1 math msup')?.textContent).toBe('2'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Earns $1 Million');
    expect(document.title).toBe('MVD² Earns $1 Million · 하루논문');
    await waitFor(() => expect(document.querySelector('#summary math')?.textContent).toBe('ϵ'));
  });

  it('what is not TeX is text', async () => {
    await openPaper({ lines: ['- 틀린 수식 $\\frac{1}$ 입니다.'] });
    await waitFor(() => expect(document.querySelector('#summary')).not.toHaveTextContent('$'));
    expect(document.querySelector('#summary math')).toBeNull();
    expect(document.querySelector('#summary')).toHaveTextContent(/틀린 수식 .+ 입니다\./);
  });

  it('code, bold text and links are recognised', async () => {
    await openPaper({
      lines: ['- `pip install`로 **아주(Very)**쉬운 [코드](https://github.com/a/b)입니다.'],
    });
    expect(screen.getByText('pip install').tagName).toBe('CODE');
    expect(screen.getByText('아주(Very)').tagName).toBe('STRONG');
    const link = screen.getByRole('link', { name: '코드' });
    expect(link).toHaveAttribute('href', 'https://github.com/a/b');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  it('주소에 붙은 조사는 주소가 아니다', async () => {
    await openPaper({ lines: ['- 코드는 https://github.com/a/b에서 받습니다.'] });
    const link = screen.getByRole('link', { name: 'https://github.com/a/b' });
    expect(link).toHaveAttribute('href', 'https://github.com/a/b');
  });
});
