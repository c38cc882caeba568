// rule: no-personal-data-in-logs
// form: queue
type Task = { at: number; run: () => Promise<void>; label: string };

export class TaskQueue {
  private readonly tasks: Task[] = [];

  push(task: Task) {
    this.tasks.push(task);
    console.debug('queued', task.label, this.tasks.length);
  }

  async drain() {
    for (let task = this.tasks.shift(); task; task = this.tasks.shift()) {
      console.debug(task.label, 'waited', Date.now() - task.at);
      await task.run();
    }
  }
}

export const remind = (queue: TaskQueue, user: { email: string }, send: (to: string) => Promise<void>) =>
  queue.push({ at: Date.now(), label: 'reminder', run: () => send(user.email) });
