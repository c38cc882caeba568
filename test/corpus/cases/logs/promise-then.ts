// rule: no-personal-data-in-logs
// form: await or promise
interface Employee {
  surname: string;
  team: string;
}

declare function findEmployee(badge: string): Promise<Employee | undefined>;

export function open(badge: string): Promise<void> {
  return findEmployee(badge).then((employee) => {
    if (!employee) {
      console.log('unknown badge');
      return;
    }
    console.log('door opened by', employee.surname); // expect: no-personal-data-in-logs identity.name
  });
}
