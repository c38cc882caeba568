export interface Import {
  kind: 'import';
  file: string;
  rows: { line: number; username: string; birthDate: string }[];
}

export interface Stop {
  kind: 'stop';
}
