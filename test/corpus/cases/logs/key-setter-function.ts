// rule: no-personal-data-in-logs
// form: dynamic key
type Draft = { surname: string; size: string };

const draft: Draft = { surname: '', size: '' };

function assign<K extends keyof Draft>(key: K, value: Draft[K]): void {
  draft[key] = value;
  console.log('changed', key);
}

export function submit(name: string): void {
  assign('surname', name);
  assign('size', 'XL');
  console.log('size', draft['size']);
  console.log('draft', draft['surname']); // expect: no-personal-data-in-logs identity.name
}
