import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Also that a name holds the text on screen, for those who press by saying it; axe does not look by itself. */
const LABEL_IN_NAME = 'label-content-name-mismatch';
/** Has its text in the name in parts and in other words, or a sign in place of a word. */
const HAS_OTHER_NAME = '[data-block], [data-cell], [popovertarget="view-menu"]';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rows after the first of each part of a list or table: alike, and most of what there is to look at. */
const OTHER_ROWS = 'article ~ article ~ article, tr ~ tr ~ tr ~ tr';

type Extent = { rules?: string[]; everyRow?: boolean };

/**
 * The violations that axe reports on the page or within a part of it, by all rules or by some; one text a
 * rule: `expect(await axeViolations(page)).toEqual([])`. Of a list it looks at the first rows, but for
 * `everyRow`, which takes three times as long.
 */
export async function axeViolations(
  page: Page,
  within = 'html',
  { rules = RULES, everyRow = false }: Extent = {},
): Promise<string[]> {
  // Once a page: to compile it takes as long as to look at a screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([selector, otherRows, runOnly, labelInName, hasOtherName]) => {
      const { axe: inPage }: { axe: typeof axe } = window as never;
      inPage.configure({
        rules: [{ id: labelInName, selector: `[aria-label]:not(${hasOtherName})` }],
      });
      const context = { include: [selector], exclude: otherRows ? [otherRows] : [] };
      const results = await inPage.run(context, {
        runOnly,
        rules: runOnly.length > 1 ? { [labelInName]: { enabled: true } } : {},
        // The elements that pass are not described: it takes most of the time.
        resultTypes: ['violations'],
      });
      return results.violations;
    },
    [within, everyRow ? '' : OTHER_ROWS, rules, LABEL_IN_NAME, HAS_OTHER_NAME] as const,
  );
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(
      (node) => `  ${node.target.join(' ')}: ${oneLine(node.failureSummary)}`,
    );
    return [`${id} (${impact}): ${help}`, ...places].join('\n');
  });
}

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
