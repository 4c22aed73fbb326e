import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations that axe reports on the page or within a part of it, by all rules or by some; one text a
 * rule: `expect(await axeViolations(page)).toEqual([])`.
 */
export async function axeViolations(
  page: Page,
  within = 'html',
  rules: readonly string[] = [],
): Promise<string[]> {
  // Once a page: to compile it takes as long as to look at a screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([selector, runOnly]) => {
      const { axe: inPage }: { axe: typeof axe } = window as never;
      // The elements that pass are not described: it takes most of the time.
      const results = await inPage.run(selector, { runOnly, resultTypes: ['violations'] });
      return results.violations;
    },
    [within, rules.length > 0 ? [...rules] : RULES] as const,
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
