// rule: no-personal-data-in-browser-storage
// form: constructor
import { SignJWT } from 'jose';

export async function invite(guest: { phoneNumber: string; table: number }, key: Uint8Array) {
  const plain = new SignJWT({ table: guest.table }).setProtectedHeader({ alg: 'HS256' });
  const named = new SignJWT({ table: guest.table, call: guest.phoneNumber }); // expect: no-personal-data-in-browser-storage contact.phone
  return [await plain.sign(key), await named.setProtectedHeader({ alg: 'HS256' }).sign(key)];
}
