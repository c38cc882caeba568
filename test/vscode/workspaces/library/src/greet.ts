import type { Reader } from './reader.js';

export function greet(reader: Reader): void {
  console.log('hello', reader.email);
}
