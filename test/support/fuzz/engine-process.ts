import { answerPrograms } from './answer-programs.js';
import { exerciseEngine } from './exercise-engine.js';

answerPrograms(exerciseEngine);
