// rule: no-personal-data-in-browser-storage
// form: callback
interface Contact {
  fullName: string;
  phone: string;
}

export function save(contact: Contact) {
  const open = indexedDB.open('contacts', 1);
  open.addEventListener('success', () => {
    const store = open.result.transaction('contacts', 'readwrite').objectStore('contacts');
    store.put({ seen: Date.now() });
    store.put(contact); // expect: no-personal-data-in-browser-storage identity.name contact.phone
  });
}
