// rule: no-personal-data-in-browser-storage
// form: queue
interface Signature { petition: number; fullName: string; email: string }

const outbox: Signature[] = [];

function persist(): void {
  localStorage.setItem('outbox-size', String(outbox.length));
  localStorage.setItem('outbox', JSON.stringify(outbox)); // expect: no-personal-data-in-browser-storage identity.name contact.email
}

export function sign(signature: Signature): void {
  outbox.push(signature);
  persist();
  if (navigator.onLine) void flush();
}

export async function flush(): Promise<void> {
  for (let next = outbox.shift(); next !== undefined; next = outbox.shift()) {
    const response = await fetch('/api/signatures', { method: 'POST', body: JSON.stringify(next) });
    if (!response.ok) {
      outbox.unshift(next);
      break;
    }
  }
  persist();
}

window.addEventListener('online', () => void flush());
