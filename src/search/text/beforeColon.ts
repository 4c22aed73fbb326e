/** What a title has before its colon, the name of a method mostly; all of it where there is none. */
export function beforeColon(title: string): string {
  const end = title.indexOf(':');
  return end < 0 ? title : title.slice(0, end);
}
