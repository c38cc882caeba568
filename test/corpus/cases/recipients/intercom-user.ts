// rule: no-undeclared-recipient
// form: spread
import { IntercomClient } from 'intercom-client';

const intercom = new IntercomClient({ token: 'not-a-token' });

interface Profile {
  email: string;
  phone: string;
}

export async function sync(profile: Profile, id: string) {
  await intercom.contacts.create({ external_id: id });
  await intercom.contacts.create({ ...profile, external_id: id }); // expect: no-undeclared-recipient contact.email contact.phone
}
