/** A text without each of its characters in turn: where two texts meet that are one slip apart. */
export function deletions(text: string): string[] {
  return Array.from(text, (_, place) => text.slice(0, place) + text.slice(place + 1));
}

/** Whether one key more, less, wrong or swapped with its neighbour parts two texts, or nothing. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA === restB ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}

/** Whether at most `most` keys more, less or wrong part two texts. (Levenshtein, given up early.) */
export function withinSlips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let above = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced));
    }
    if (Math.min(...row) > most) return false;
    above = row;
  }
  return (above.at(-1) ?? 0) <= most;
}
