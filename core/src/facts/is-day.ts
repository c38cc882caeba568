/** Whether a text is a day of the calendar, ISO 8601: `2027-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines read 31 February as 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
