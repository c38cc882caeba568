/** Parts of a duration in the order in which ISO 8601 writes them. */
export const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type DurationUnit = (typeof durationUnits)[number];
export type DurationParts = Readonly<Partial<Record<DurationUnit, number>>>;

const pattern = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads a duration into its parts, without those it does not name. @returns `undefined` when the text is no duration. */
export function parseDuration(text: string): DurationParts | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const parts: Partial<Record<DurationUnit, number>> = {};
  durationUnits.forEach((unit, index) => {
    const digits = match[index + 1];
    if (digits !== undefined) parts[unit] = Number(digits);
  });
  return parts;
}
