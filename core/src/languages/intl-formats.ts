/** Formats of `Intl`, made once for each locale: to make one takes a hundred times as long as to use it. */
const lists = new Map<string, Intl.ListFormat>();
const units = new Map<string, Intl.NumberFormat>();

/** `a, b and c`; `or` gives `a, b or c`. */
export function listFormat(locale: string, kind: 'and' | 'or' = 'and'): Intl.ListFormat {
  const key = `${locale} ${kind}`;
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  const format = lists.get(key) ?? new Intl.ListFormat(locale, { type, style: 'long' });
  lists.set(key, format);
  return format;
}

/** A number of a unit in words: `3 months`. */
export function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const format =
    units.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false });
  units.set(key, format);
  return format;
}
