import { durationUnits, parseDuration, type Duration } from '../../retention/index.js';
import { listFormat, unitFormat } from '../intl-formats.js';
import { intlLocaleOf, type Locale } from '../locale.js';

/** A duration in words: `1 jaar en 6 maanden`. @throws RangeError when the text is no duration. */
export function formatDuration(duration: Duration, locale: Locale): string {
  const intlLocale = intlLocaleOf(locale);
  const parts = parseDuration(duration);
  if (parts === undefined) throw new RangeError(`Not a duration: ${duration}`);
  const words = durationUnits.flatMap((unit) => {
    const count = parts[unit];
    if (count === undefined) return [];
    return [unitFormat(intlLocale, unit).format(count)];
  });
  return listFormat(intlLocale).format(words);
}
