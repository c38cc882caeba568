// rule: no-personal-data-in-logs
// form: queue
import pino from 'pino';

const log = pino({ name: 'outbox' });

interface Task {
  topic: string;
  retries: number;
  payload: { email: string };
}

const tasks: Task[] = [];

export function status(): void {
  const topics = new Map<string, number>();
  for (const task of tasks) topics.set(task.topic, (topics.get(task.topic) ?? 0) + 1);
  log.info({ topics: Object.fromEntries(topics), oldest: tasks[0]?.topic }, 'waiting');
  const failed = tasks.filter((task) => task.retries > 3);
  log.warn('%d tasks failed too often', failed.length);
}
