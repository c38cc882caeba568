// rule: no-undeclared-recipient
// form: literal text
export async function deployed(release: { name: string; version: string }, changedUsersTable: boolean) {
  const text = `${release.name} ${release.version} is live${changedUsersTable ? ' (users, email changed)' : ''}`;
  await fetch('https://hooks.slack.com/services/T000/B000/not-a-secret', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, username: 'deploy-bot' }),
  });
}
