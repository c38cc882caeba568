import { answerPrograms } from './answer-programs.js';
import { exerciseSyntax } from './exercise-syntax.js';

answerPrograms(exerciseSyntax);
