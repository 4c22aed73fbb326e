import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperLink, papers } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const NEWEST = join(import.meta.dirname, '../../public/digests/2025-04-08.md');
/** With something asked, so that the page rendered at build is not taken for what the digest now says. */
const DAY = './day/2025-04-08?sort=votes';

/** New titles of the first papers by votes. */
const TITLES = [
  [
    'SmolVLM: Redefining small and efficient multimodal models',
    'Why $\\nabla^2$ and $\\frac{a}{b}$ Matter',
  ],
  ['One-Minute Video Generation with Test-Time Training', 'Why $\\frac{a}$ Fails'],
  ['URECA: Unique Region Caption Anything', 'Synth$^2$ Grows no Line'],
  ['Rethinking Reflection in Pre-Training', '<img src=x onerror=alert(1)> & <b>Bold</b>'],
] as const;

test('titles hold formulas and plain text within the policy', async ({ page, context }) => {
  let body = await readFile(NEWEST, 'utf8');
  for (const [before, after] of TITLES) body = body.replace(before, () => after);
  await context.route('**/digests/2025-04-08-*.md', (route) => route.fulfill({ body }));
  await page.goto(DAY);
  await test.step('HTML in a title is text', async () => {
    await expect(paperLink(page, '<b>Bold</b>')).toBeVisible();
    await expect(papers(page).locator('b')).toHaveCount(0);
  });
  await test.step('what is not TeX stays readable', async () => {
    const paper = papers(page).filter({ hasText: 'Fails' });
    await expect(paper.getByRole('heading')).toHaveText('Why fraca Fails');
    await expect(paper.locator('math')).toHaveCount(0);
  });
  await test.step('a small exponent makes no line of a title higher', async () => {
    const title = papers(page).filter({ hasText: 'Grows no Line' }).getByRole('heading');
    await expect(title.locator('math')).toHaveCount(1);
    const overLines = () =>
      title.evaluate((element) => {
        const { height } = element.getBoundingClientRect();
        return height % Number.parseFloat(getComputedStyle(element).lineHeight);
      });
    await expect.poll(overLines).toBe(0);
  });
  await test.step('formulas in titles are drawn as MathML', async () => {
    const link = papers(page).first().getByRole('heading').getByRole('link');
    await expect(link.locator('math')).toHaveCount(2);
    await expect(link.locator('mfrac')).toBeVisible();
    await link.click();
    await expect(page).toHaveTitle('Why ∇² and a/b Matter · 하루논문');
    await expect(page.getByRole('heading', { level: 1 }).locator('math')).toHaveCount(2);
  });
});
