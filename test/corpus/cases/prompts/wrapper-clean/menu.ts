// rule: no-personal-data-in-prompts
// form: own wrapper in another file
// annotated: yes
import { write } from './write';

export interface Diner {
  /** @personalData special.health */
  allergies: string[];
  courses: number;
}

export const menu = (diner: Diner) => write(`A menu of ${diner.courses} courses`, diner.allergies.length > 0);
