// rule: no-personal-data-in-logs
// form: queue
import { parentPort, workerData } from 'node:worker_threads';

interface Task {
  path: string;
  quality: number;
}

const { concurrency } = workerData as { concurrency: number };

parentPort?.on('message', (task: Task) => {
  console.log(`compressing ${task.path} at ${task.quality}, ${concurrency} at a time`);
  parentPort?.postMessage({ done: task.path });
});
