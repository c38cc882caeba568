// rule: no-personal-data-in-urls
// form: generics
declare const of: unique symbol;
type Id<T> = string & { readonly [of]?: T };

interface Employee {
  id: Id<Employee>;
  privateEmail: string;
  homeAddress: string;
}

function pathOf<T>(collection: string, id: Id<T>): string {
  return `/api/${collection}/${encodeURIComponent(id)}`;
}

async function read<T>(collection: string, id: Id<T>): Promise<T> {
  const response = await fetch(pathOf(collection, id));
  return (await response.json()) as T;
}

export async function homeOf(id: Id<Employee>): Promise<string> {
  const employee = await read<Employee>('employees', id);
  history.replaceState(null, '', `/people?selected=${employee.id}`);
  return employee.homeAddress;
}
