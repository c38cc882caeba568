// rule: no-personal-data-in-browser-storage
// form: own wrapper in the same file
function keep(key: string, value: unknown) {
  window.sessionStorage.setItem(key, JSON.stringify(value));
}

export function pause(quiz: { score: number; player: { displayName: string; birthDate: string } }) {
  keep('score', quiz.score);
  keep('player', quiz.player); // expect: no-personal-data-in-browser-storage identity.birthDate
}
