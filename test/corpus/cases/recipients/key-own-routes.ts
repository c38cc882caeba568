// rule: no-undeclared-recipient
// form: dynamic key
const routes = { profile: '/api/profile', avatar: '/api/avatar', phone: '/api/phone' } as const;

interface Me {
  phone: string;
  displayName: string;
}

export async function update<K extends keyof Me>(me: Me, key: K, value: Me[K]): Promise<void> {
  const route = key === 'phone' ? routes[key] : routes.profile;
  await fetch(route, { method: 'PATCH', body: JSON.stringify({ ...me, [key]: value }) });
}
