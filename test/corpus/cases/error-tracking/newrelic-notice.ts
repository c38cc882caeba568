// rule: no-personal-data-in-error-tracking
// form: queue
import newrelic from 'newrelic';

interface Task {
  kind: string;
  data: { iban: string; amount: number };
}

const tasks: Task[] = [];

export function drain() {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    newrelic.recordCustomEvent('task', { kind: task.kind, amount: task.data.amount });
    newrelic.noticeError(new Error('stuck'), { account: task.data.iban }); // expect: no-personal-data-in-error-tracking payment.account
  }
}
