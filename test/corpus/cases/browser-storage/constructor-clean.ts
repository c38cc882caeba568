// rule: no-personal-data-in-browser-storage
// form: constructor
// annotated: yes
import { SignJWT } from 'jose';
import type { Personal } from '@verklaar/annotations';

export const ticket = (order: { nr: string; mail: Personal<string, 'contact.email'> }, key: Uint8Array) =>
  new SignJWT({ nr: order.nr, mailed: order.mail !== '' }).setProtectedHeader({ alg: 'HS256' }).sign(key);
