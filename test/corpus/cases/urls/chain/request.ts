export async function request(path: string) {
  const response = await fetch(path, { headers: { accept: 'application/pdf' } });
  return response.blob();
}
