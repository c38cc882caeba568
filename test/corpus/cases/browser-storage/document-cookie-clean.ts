// rule: no-personal-data-in-browser-storage
// form: template literal
export function consent(given: boolean, banner: { name: string; version: number }) {
  document.cookie = `consent=${given ? '1' : '0'}; path=/; samesite=lax`;
  document.cookie = `banner=${banner.name}-${banner.version}; path=/`;
}
