// rule: no-personal-data-in-logs
// form: not a personal name
export function logFailure(error: Error, hook: { name: string; url: string }, team: { name: string }): void {
  console.error(`${error.name} in webhook ${hook.name} of team ${team.name}`);
  console.error(error.stack);
}
