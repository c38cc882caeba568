import axios from 'axios';

const http = axios.create({ baseURL: 'https://api.tandlab.example/v2', timeout: 5000 });

export async function submitToLab(kind: string, content: Record<string, unknown>): Promise<string> {
  const { data } = await http.post<{ nr: string }>(`/${kind}`, content);
  return data.nr;
}
