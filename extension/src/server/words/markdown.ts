/**
 * A text of the project as it may stand in Markdown: nothing in it is markup, HTML or a link. One line.
 * What is punctuation of ASCII may be escaped with a backslash (CommonMark 2.4).
 */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replaceAll(/[!#$&*<>@[\\\]^_`{|}~]/gu, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\.|^[+=-]/gu, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`);
}

/** A text as code in Markdown: the fence is longer than any run of backticks in it (CommonMark 6.1). */
export function codeMarkdown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/u.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
