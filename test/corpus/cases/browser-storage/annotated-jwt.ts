// rule: no-personal-data-in-browser-storage
// form: namespace import
// annotated: yes
import * as jwt from 'jsonwebtoken';
import type { Personal } from '@verklaar/annotations';

interface Employee {
  badge: Personal<string, 'account.username'>;
  floor: number;
}

export function pass(employee: Employee, secret: string) {
  const visitor = jwt.sign({ floor: employee.floor }, secret);
  const staff = jwt.sign({ floor: employee.floor, badge: employee.badge }, secret); // expect: no-personal-data-in-browser-storage account.username
  return [visitor, staff];
}
