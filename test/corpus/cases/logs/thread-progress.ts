// rule: no-personal-data-in-logs
// form: queue
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

interface Citizen { fullName: string; dateOfBirth: string; municipality: string }
type Progress = { type: 'progress'; done: number; of: number } | { type: 'result'; duplicates: Citizen[] };

export function findDuplicates(citizens: Citizen[], receive: (duplicates: Citizen[]) => void): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: citizens });
  worker.on('message', (message: Progress) => {
    if (message.type === 'progress') console.log('compared', message);
    else {
      console.log('duplicates', message.duplicates.length);
      receive(message.duplicates);
    }
  });
}

if (!isMainThread) {
  const citizens = workerData as Citizen[];
  const seen = new Set<string>();
  const duplicates = citizens.filter((citizen, index) => {
    if (index % 1000 === 0) parentPort?.postMessage({ type: 'progress', done: index, of: citizens.length });
    const key = `${citizen.fullName}|${citizen.dateOfBirth}`;
    return seen.has(key) || !seen.add(key);
  });
  parentPort?.postMessage({ type: 'result', duplicates });
}
