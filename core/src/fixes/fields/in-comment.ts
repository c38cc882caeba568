/** Words in a comment: one line that ends no comment and begins no tag. */
export function inComment(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('*/', '* /')
    .replaceAll(/(^| )[@ ]+/gu, '$1')
    .trim();
}
