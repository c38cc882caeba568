export function hook(body: object): Promise<Response> {
  return fetch('https://discord.com/api/webhooks/0/not-a-secret', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
