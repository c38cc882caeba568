// rule: no-undeclared-recipient
// form: event emitter
import { EventEmitter } from 'node:events';

const monitor = new EventEmitter();

monitor.on('status', (status: { queue: string; depth: number }) => {
  void fetch('https://hooks.statuswall.example/push', { method: 'POST', body: JSON.stringify(status) });
});

export function beat(queue: string, waiting: { email: string }[]) {
  monitor.emit('status', { queue, depth: waiting.length });
}
