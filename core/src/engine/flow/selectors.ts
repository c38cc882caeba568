/**
 * What a selector says that the thing it finds is called: of `#login-email` and `form input[name="email"]` the last name. What is no
 * selector, such as the key of a field, is left as it is.
 */
export function nameInSelector(text: string): string {
  const [, named] = /\[name[~^$*]?=["']?([^"'\]]+)["']?\][^\s]*$/u.exec(text) ?? [];
  if (named !== undefined) return named;
  const [, last] = /[#.]([\w-]+)(?:[:[][^\s]*)?$/u.exec(text) ?? [];
  return last ?? text;
}
