// rule: no-undeclared-recipient
// form: z.infer
import { z } from 'zod';

const Station = z.object({ name: z.string(), height: z.number(), sensors: z.array(z.string()) });
const Observer = z.object({ email: z.email(), station: Station });

export async function upload(raw: unknown, celsius: number): Promise<boolean> {
  const { station }: z.infer<typeof Observer> = Observer.parse(raw);
  const response = await fetch('https://collect.weernet.example/measurements', {
    method: 'POST',
    body: JSON.stringify({ station, celsius, at: new Date().toISOString() }),
  });
  return response.ok;
}
