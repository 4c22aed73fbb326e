/** Writes moments, in milliseconds since 1970, as the clock of the reader shows them. */
export type MomentFormat = {
  /** `5월 7일 오전 8:12` · `May 7, 8:12 AM` */
  readonly moment: (time: number) => string;
  /** `4월 30일` · `Apr 30` */
  readonly momentDay: (time: number) => string;
};

type Style = {
  /** The month of a day. */
  readonly month: 'long' | 'short';
  /** Words for the part of a day: without them some browsers write `AM` in Korean. */
  readonly dayPeriod?: 'long';
};

/** Makes the format of a language, a tag like `'ko'`. */
export function createMomentFormat(language: string, { month, dayPeriod }: Style): MomentFormat {
  const day = { month, day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit', dayPeriod } as const;
  return {
    moment: writer(language, { ...day, ...clock }),
    momentDay: writer(language, day),
  };
}

/** Its format is made when first used: that takes 25 ms of a slow phone. */
function writer(language: string, options: Intl.DateTimeFormatOptions): (time: number) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (time) => {
    made ??= new Intl.DateTimeFormat(language, options);
    return made.format(time);
  };
}
