// rule: no-personal-data-in-browser-storage
// form: await or promise
interface Contact {
  email: string;
  lastName: string;
}

export async function sync(): Promise<readonly Contact[]> {
  const response = await fetch('/api/contacts', { headers: { 'If-None-Match': localStorage.getItem('contacts.etag') ?? '' } });
  if (response.status === 304) return [];
  const contacts = (await response.json()) as Contact[];
  localStorage.setItem('contacts.etag', response.headers.get('etag') ?? '');
  localStorage.setItem('contacts.synced', new Date().toISOString());
  return contacts;
}
