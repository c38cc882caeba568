// rule: no-personal-data-in-logs
// form: queue
import { Worker } from 'node:worker_threads';

const worker = new Worker(new URL('./render.js', import.meta.url));

export function render(certificate: { holder: string; birthDate: string; course: string }): void {
  worker.postMessage(certificate);
}
