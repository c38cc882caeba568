/** Documents, and what people decide and write about them: while they are edited, nothing of ours may replace them. */
export const documentPatterns = [
  '**/{register,statement}*.{csv,html,json,md}',
  '**/texts/*/*/*.md',
  '**/{baseline,manifest}.json',
  '**/{accepted,approvals}.yaml',
] as const;
