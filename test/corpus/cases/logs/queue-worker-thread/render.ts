import { parentPort } from 'node:worker_threads';

interface Certificate {
  holder: string;
  birthDate: string;
  course: string;
}

parentPort?.on('message', (certificate: Certificate) => {
  console.log('rendering', certificate.course);
  console.log('born', certificate.birthDate); // expect: no-personal-data-in-logs identity.birthDate
});
