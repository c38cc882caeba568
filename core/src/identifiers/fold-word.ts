/** Lower case, and the letters of ASCII that Dutch, French and German keyboards fall back to: `Straße` -> `strasse`. */
export function foldWord(word: string): string {
  if (/^[a-z]*$/u.test(word)) return word;
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåij]/gu, (letter) => spellings[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const spellings: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ij: 'ij',
};
