// rule: no-personal-data-in-browser-storage
// form: generics
class Flags<Name extends string> {
  constructor(private readonly names: readonly Name[]) {}

  set(name: Name, isOn: boolean): void {
    if (this.names.includes(name)) localStorage.setItem(`flag.${name}`, isOn ? '1' : '0');
  }
}

const flags = new Flags(['showEmail', 'showPhone', 'showAddress']);

export function hideAll(): void {
  flags.set('showEmail', false);
  flags.set('showPhone', false);
}
