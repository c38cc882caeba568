import type { Activity, DataUse, Terms } from '../../../model/register.js';

/** Uses whose own terms differ from the activity's in these properties, gathered by equal terms. */
export function exceptionsFor(
  activity: Activity,
  properties: readonly (keyof Terms)[],
): readonly { readonly uses: readonly DataUse[]; readonly terms: Terms }[] {
  const groups = new Map<string, { uses: DataUse[]; terms: Terms }>();
  for (const use of activity.data) {
    const own = Object.fromEntries(
      properties.flatMap((property) =>
        use.overrides[property] === undefined ? [] : [[property, use.overrides[property]]],
      ),
    ) as Terms;
    if (Object.keys(own).length === 0) continue;
    const key = JSON.stringify(own);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { uses: [use], terms: own });
    else group.uses.push(use);
  }
  return [...groups.values()];
}
