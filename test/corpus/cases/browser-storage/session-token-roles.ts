// rule: no-personal-data-in-browser-storage
// form: returned value of an own function
import { SignJWT } from 'jose';

interface Employee {
  id: string;
  email: string;
  tenant: { name: string; region: string };
}

function claims(employee: Employee): Record<string, string> {
  return { tenant: employee.tenant.name, region: employee.tenant.region };
}

export async function issue(employee: Employee, key: Uint8Array): Promise<string> {
  if (!employee.email.includes('@')) throw new Error('not an account');
  return new SignJWT(claims(employee))
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(employee.id)
    .setIssuedAt()
    .sign(key);
}
