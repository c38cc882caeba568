export interface Hit {
  name: string;
  at: number;
  person?: { email: string; gender: string };
}

const buffer: Hit[] = [];

export function hit(name: string, person?: Hit['person']): void {
  buffer.push({ name, at: Date.now(), person });
}

export function takeAll(): Hit[] {
  return buffer.splice(0, buffer.length);
}
