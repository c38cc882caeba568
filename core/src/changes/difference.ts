/** One place at which two registers differ. An entry that only one of them has is one difference, whatever it holds. */
export type Difference =
  | { readonly kind: 'added'; readonly subject: string; readonly after: unknown }
  | { readonly kind: 'removed'; readonly subject: string; readonly before: unknown }
  | { readonly kind: 'changed'; readonly subject: string; readonly before: unknown; readonly after: unknown };
