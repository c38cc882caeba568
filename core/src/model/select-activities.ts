import type { Activity, Register, Statement } from './register.js';

/** Why an activity stands in a statement or not. */
function belongsTo(activity: Activity, statement: Statement): boolean {
  if (activity.role === 'processor') return false;
  // Without a known controller the activity shows everywhere, beside the finding, instead of nowhere.
  if (activity.controllers.length > 0 && !activity.controllers.includes(statement.controller)) return false;
  const { product } = activity;
  if (product !== undefined && statement.products.length > 0 && !statement.products.includes(product)) return false;
  if (!activity.audiences.some((audience) => statement.audiences.includes(audience))) return false;
  // An exemption counts only with its reason (Art. 13(4), 14(5)).
  return !activity.noticeExemption?.reason?.trim();
}

/**
 * The activities that a statement tells: those of its controller, product and audience, without those we carry out as
 * processor for others and those exempt from notice with a reason. Sorted by id, as in the register.
 */
export function selectActivities(register: Register, statement: Statement): readonly Activity[] {
  return register.activities.filter((activity) => belongsTo(activity, statement));
}
