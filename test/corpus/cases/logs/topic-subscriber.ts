// rule: no-personal-data-in-logs
// form: event emitter
interface Signed {
  contract: string;
  tenantEmail: string;
}

interface Bus {
  subscribe(topic: string, handle: (message: Signed) => void): void;
}

export function listen(bus: Bus) {
  bus.subscribe('signed', (message) => {
    console.log(message.contract);
    console.log(message.tenantEmail); // expect: no-personal-data-in-logs contact.email
  });
}
