/**
 * An address that a document may link to: web, mail, telephone, or an anchor of the page itself.
 *
 * @returns `undefined` for anything else (`javascript:`, `data:`, relative paths): the words of the link then stand without it.
 */
export function safeUrl(url: string): string | undefined {
  if (/[\p{Cc}\s]/u.test(url)) return undefined;
  if (/^#[\p{L}\p{N}_-]+$/u.test(url)) return url;
  return /^(?:https?:\/\/[^/]|mailto:[^:]|tel:[+\d])/i.test(url) && URL.canParse(url) ? url : undefined;
}
