/** Ids of the custom fields in the sales tool, as its administrator made them. */
export const customField = {
  mail: 'cf_4011',
  telephone: 'cf_4012',
  budget: 'cf_4013',
} as const;
