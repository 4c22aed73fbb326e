import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page or within a part of it, by all rules or by some, one readable text per rule:
 * `expect(await axeViolations(page)).toEqual([])`.
 */
export async function axeViolations(
  page: Page,
  within = 'html',
  rules: readonly string[] = [],
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(within);
  if (rules.length > 0) axe.withRules([...rules]);
  else axe.withTags(RULES);
  const { violations } = await axe.analyze();
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
