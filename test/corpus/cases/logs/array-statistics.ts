// rule: no-personal-data-in-logs
// form: array methods
// annotated: yes
import type { Personal } from '@verklaar/annotations';

interface Grade {
  course: string;
  pupil: Personal<string, 'identity.name'>;
  points: number;
}

export function statistics(grades: Grade[]) {
  const total = grades.reduce((sum, grade) => sum + grade.points, 0);
  console.log('mean', total / grades.length, new Set(grades.map((grade) => grade.pupil)).size);
  console.log(grades.every((grade) => grade.pupil !== ''), grades.findIndex((grade) => grade.points === 0));
}
