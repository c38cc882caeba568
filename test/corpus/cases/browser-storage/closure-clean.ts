// rule: no-personal-data-in-browser-storage
// form: closure
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function autosave(letter: { text: Personal<string, 'comm.message'>; nr: number }, save: (text: string) => void) {
  return () => {
    save(letter.text);
    sessionStorage.setItem(`letter.${letter.nr}.savedAt`, String(Date.now()));
  };
}
