/** Attributes that this page writes on what it shows: they are no difference, and stay. */
const ownAttributes = ['data-revealed', 'data-sentence', 'role', 'tabindex'];

/**
 * Makes an element say what another says, and touches only what differs: what is the same stays in place, with focus,
 * selection and the place of scrolling.
 */
export function patchTree(present: Element, wanted: Element): void {
  patchAttributes(present, wanted);
  patchChildren(present, wanted);
}

function patchChildren(present: Element, wanted: Element): void {
  const old = [...present.childNodes];
  const next = [...wanted.childNodes];
  let start = 0;
  while (isSameAt(old, next, start, start)) start += 1;
  let [oldEnd, nextEnd] = [old.length, next.length];
  while (oldEnd > start && nextEnd > start && isSameAt(old, next, oldEnd - 1, nextEnd - 1)) {
    oldEnd -= 1;
    nextEnd -= 1;
  }
  const behind = old[oldEnd] ?? null;
  const changed = old.slice(start, oldEnd);
  next.slice(start, nextEnd).forEach((node, index) => {
    const before = changed[index];
    if (before === undefined) present.insertBefore(node, behind);
    else if (before instanceof Element && node instanceof Element && before.localName === node.localName) {
      patchTree(before, node);
    } else before.replaceWith(node);
  });
  for (const node of changed.slice(nextEnd - start)) node.remove();
}

function isSameAt(old: readonly Node[], next: readonly Node[], oldIndex: number, nextIndex: number): boolean {
  const [one, other] = [old[oldIndex], next[nextIndex]];
  return one !== undefined && other !== undefined && isSame(one, other);
}

function isSame(one: Node, other: Node): boolean {
  if (!(one instanceof Element) || !(other instanceof Element)) {
    return one.nodeType === other.nodeType && one.nodeValue === other.nodeValue;
  }
  const [names, otherNames] = [attributesOf(one), attributesOf(other)];
  return (
    one.localName === other.localName &&
    one.childNodes.length === other.childNodes.length &&
    names.length === otherNames.length &&
    names.every((name) => one.getAttribute(name) === other.getAttribute(name)) &&
    [...one.childNodes].every((child, index) => isSameAt([child], [...other.childNodes], 0, index))
  );
}

function patchAttributes(present: Element, wanted: Element): void {
  for (const name of attributesOf(present)) if (!wanted.hasAttribute(name)) present.removeAttribute(name);
  for (const name of attributesOf(wanted)) {
    const value = wanted.getAttribute(name) ?? '';
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  }
}

function attributesOf(element: Element): readonly string[] {
  return element.getAttributeNames().filter((name) => !ownAttributes.includes(name));
}
