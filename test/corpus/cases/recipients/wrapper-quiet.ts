// rule: no-undeclared-recipient
// form: own wrapper in the same file
const post = (path: string, body: object) =>
  fetch(`https://api.planning.example/${path}`, { method: 'POST', body: JSON.stringify(body) });

export async function plan(worker: { email: string; shifts: { start: string; hours: number }[] }) {
  await post('shifts', worker.shifts);
  await post('totals', { hours: worker.shifts.reduce((sum, shift) => sum + shift.hours, 0), reachable: worker.email !== '' });
}
