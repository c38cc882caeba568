// rule: no-personal-data-in-browser-storage
// form: class field
export class ProfileCache {
  private current: { fullName: string; birthDate: string } | undefined;
  private language = 'nl';

  async load(id: string) {
    const response = await fetch(`/api/profiles/${id}`);
    this.current = (await response.json()) as { fullName: string; birthDate: string };
  }

  persist() {
    localStorage.setItem('language', this.language);
    localStorage.setItem('profile', JSON.stringify(this.current)); // expect: no-personal-data-in-browser-storage identity.name identity.birthDate
    document.cookie = `who=${this.current?.fullName ?? ''}; path=/`; // expect: no-personal-data-in-browser-storage identity.name
  }
}
