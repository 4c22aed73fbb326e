import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
  // No page has frames, so none needs the blank page in which axe joins the results of several. The elements
  // that pass are not described: it takes most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  axe.include(within);
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
