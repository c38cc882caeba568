export { categoryOfName } from './category-of-name.js';
export type { NameClue, NameVerdict } from './clue.js';
export { isPersonWord } from './person-words.js';
export { splitName } from './split-name.js';
