/**
 * A JSON pointer (RFC 6901) into the register in which lists are addressed by id instead of by position:
 * `pointer('activities', 'newsletter', 'retention')` is `/activities/newsletter/retention`.
 */
export function pointer(...segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The segments of a JSON pointer, unescaped. The pointer to the whole (`''`) has none. */
export function segmentsOf(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
