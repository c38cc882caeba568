/** What a word can be the plural of in the four languages, itself first. Wrong guesses are words that nobody lists. */
export function singularForms(word: string): readonly string[] {
  const forms = [word];
  const [, stem, end] = /^(.{2,}?)(ies|sses|es|ssen|en|s|n)$/u.exec(word) ?? [];
  if (stem === undefined) return forms;
  if (end === 'ies') forms.push(`${stem}y`, `${stem}ie`);
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (end === 'es' || end === 'sses') forms.push(word.slice(0, -2));
  if (end === 'ssen') forms.push(`${stem}s`);
  if (word.endsWith('n')) forms.push(word.slice(0, -1));
  if (word.endsWith('en')) {
    const open = word.slice(0, -2);
    forms.push(open);
    // Dutch doubles the vowel again in a closed syllable: `namen`, `naam`.
    if (/[^aeiou][aeou][^aeiou]$/u.test(open)) forms.push(`${open.slice(0, -1)}${open.slice(-2)}`);
  }
  return forms;
}
