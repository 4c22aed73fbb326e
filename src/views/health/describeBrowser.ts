/** Returns what the browser says of itself and of this page, where faults may depend on it. */
export function describeBrowser(): (readonly [name: string, value: string])[] {
  const { userAgent, languages, onLine, cookieEnabled } = navigator;
  const memory = 'deviceMemory' in navigator ? `${navigator.deviceMemory} GB` : 'untold';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return [
    ['address', location.href],
    ['browser', userAgent],
    ['languages', languages.join(', ')],
    ['time zone', timeZone],
    ['screen', `${innerWidth} × ${innerHeight} at ${devicePixelRatio}`],
    ['memory', memory],
    ['online', String(onLine)],
    ['cookies', String(cookieEnabled)],
    ['service worker', navigator.serviceWorker?.controller ? 'in charge' : 'none'],
  ];
}
