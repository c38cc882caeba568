// rule: no-undeclared-recipient
// form: map or set
import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://abc.supabase.co', 'not-a-key');
const waiting = new Map<string, string>();

export function remember(guest: { id: string; email: string }) {
  waiting.set(guest.id, guest.email);
}

export async function flush() {
  await supabase.from('counts').insert({ waiting: waiting.size });
  await supabase.from('guests').insert([...waiting.values()].map((contact) => ({ contact }))); // expect: no-undeclared-recipient contact.email
}
