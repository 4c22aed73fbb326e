/** Some browsers read the file only some time after the press. */
const KEPT_MS = 60_000;

/** Lets the browser save a text as a file, as it saves any download. */
export function downloadFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
