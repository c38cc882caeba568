// rule: no-personal-data-in-logs
// form: await or promise
interface Employee {
  surname: string;
  team: string;
}

declare function findEmployee(badge: string): Promise<Employee>;

export async function warmUp(badges: string[]) {
  const found = await Promise.allSettled(badges.map(findEmployee));
  const failed = found.filter((one) => one.status === 'rejected').length;
  console.log(`${failed} of ${badges.length} employees could not be loaded`);
}
