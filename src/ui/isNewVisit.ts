/** Whether the page was opened by a link or an address; false where it was loaded again or returned to. */
export function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit !== undefined && 'type' in visit && visit.type === 'navigate';
}
