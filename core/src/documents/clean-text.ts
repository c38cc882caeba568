/**
 * Makes a text from a declaration fit for one line of a document: white space becomes single spaces, and what cannot be seen
 * but changes how a line reads is taken out: control characters, byte-order marks, directional overrides, half surrogate pairs.
 * Declarations of an analysed project are not trusted.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
