import type { Duration } from './retention.js';

import { durationUnits, parseDuration, type DurationUnit } from './parse-duration.js';

/** Mean lengths in days: 365.25 to a year, 30.44 to a month. Periods are compared with them, never counted on a calendar. */
const daysPerUnit: Readonly<Record<DurationUnit, number>> = {
  year: 365.25,
  month: 30.44,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
};

/** Mean length in days; `undefined` when the text is no duration. */
export function daysOf(duration: Duration): number | undefined {
  const parts = parseDuration(duration);
  if (parts === undefined) return undefined;
  return durationUnits.reduce((days, unit) => days + (parts[unit] ?? 0) * daysPerUnit[unit], 0);
}

/**
 * Which of two durations is longer: negative when `first` is shorter, 0 when equal, positive when longer.
 *
 * @throws RangeError when one of them is no duration.
 */
export function compareDurations(first: Duration, second: Duration): number {
  const [firstDays, secondDays] = [daysOf(first), daysOf(second)];
  if (firstDays === undefined || secondDays === undefined) {
    throw new RangeError(`Not a duration: ${firstDays === undefined ? first : second}`);
  }
  return firstDays - secondDays;
}
