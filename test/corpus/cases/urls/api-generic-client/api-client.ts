export async function getJson<T, Q extends Record<string, string | number>>(path: string, query: Q): Promise<T> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) search.append(key, String(value));
  const response = await fetch(`/api${path}?${search}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return (await response.json()) as T;
}
