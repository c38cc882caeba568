// rule: no-personal-data-in-urls
// form: dynamic key
interface Driver {
  id: string;
  fullName: string;
  phone: string;
  licenceNumber: string;
}

const primaryKey = 'id' satisfies keyof Driver;

function pluck<T, K extends keyof T>(rows: readonly T[], key: K): T[K][] {
  return rows.map((row) => row[key]);
}

export async function shiftsOf(drivers: readonly Driver[], from: string): Promise<Record<string, number>> {
  const ids = pluck(drivers, primaryKey);
  const answer = await fetch(`/api/shifts?from=${from}&driver=${ids.map(encodeURIComponent).join(',')}`);
  const perDriver = (await answer.json()) as Record<string, number>;
  return Object.fromEntries(drivers.map((driver) => [driver.fullName, perDriver[driver[primaryKey]] ?? 0]));
}
