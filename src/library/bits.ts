/** The alphabet of base64url (RFC 4648, 5): every letter is safe in an address, and holds six bits. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LETTER_BITS = 6;

/** Writes whole numbers as bits, and these as letters. */
export type BitWriter = {
  /** The lowest `width` bits of a number, the highest of them first. */
  write(value: number | bigint, width: number): void;
  /** A number from 1, short where it is small (Elias gamma, with ones for zeros). */
  writeGamma(value: number): void;
  /** A number from 0, shortest near 2^k (Rice). */
  writeRice(value: number, k: number): void;
  /** All that was written, filled up with zeros. */
  text(): string;
};

export function createBitWriter(): BitWriter {
  const bits: number[] = [];
  const write = (value: number | bigint, width: number) => {
    const digits = value.toString(2).padStart(width, '0');
    for (const digit of width === 0 ? '' : digits.slice(-width)) bits.push(Number(digit));
  };
  const writeUnary = (value: number) => {
    for (let index = 0; index < value; index += 1) bits.push(1);
    bits.push(0);
  };
  return {
    write,
    writeGamma(value) {
      const width = value.toString(2).length - 1;
      writeUnary(width);
      write(value, width);
    },
    writeRice(value, k) {
      writeUnary(Math.floor(value / 2 ** k));
      write(value % 2 ** k, k);
    },
    text() {
      let text = '';
      for (let start = 0; start < bits.length; start += LETTER_BITS) {
        const letter = bits.slice(start, start + LETTER_BITS).join('');
        text += LETTERS[Number.parseInt(letter.padEnd(LETTER_BITS, '0'), 2)];
      }
      return text;
    },
  };
}

/** Reads what a `BitWriter` has written. After the end there are zeros: no call fails or runs on. */
export type BitReader = {
  read(width: number): number;
  readBig(width: number): bigint;
  readGamma(): number;
  readRice(k: number): number;
  /** Whether more was read than there is. */
  isOver(): boolean;
};

/** Returns a reader of a text; null where it has other letters. */
export function createBitReader(text: string): BitReader | null {
  if (!/^[\w-]*$/.test(text)) return null;
  const bits = Array.from(text, (letter) =>
    LETTERS.indexOf(letter).toString(2).padStart(LETTER_BITS, '0'),
  ).join('');
  let at = 0;
  const take = (width: number) => {
    const taken = bits.slice(at, at + width).padEnd(width, '0');
    at += width;
    return `0${taken}`;
  };
  const read = (width: number) => Number.parseInt(take(width), 2);
  const readUnary = () => {
    const end = bits.indexOf('0', at);
    const length = (end < 0 ? bits.length : end) - at;
    at += Math.max(length, 0) + 1;
    return Math.max(length, 0);
  };
  return {
    read,
    readBig: (width) => BigInt(`0b${take(width)}`),
    readGamma() {
      const width = readUnary();
      return 2 ** width + read(width);
    },
    readRice: (k) => readUnary() * 2 ** k + read(k),
    isOver: () => at > bits.length,
  };
}
