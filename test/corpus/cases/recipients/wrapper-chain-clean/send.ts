export const send = (body: object) =>
  fetch('https://api.wholesale.example/orders', { method: 'POST', body: JSON.stringify(body) });
