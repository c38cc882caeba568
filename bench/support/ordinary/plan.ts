import type { Domain } from '../domain.js';

/** What is done when, in places that are limited. */
export function plan({ type, value }: Domain, aspect: string): string {
  return `import type { ${type}Summary } from '../entity.js';

export interface ${type}${aspect}Slot {
  readonly start: number;
  readonly end: number;
  readonly places: number;
}

export interface ${type}${aspect}Task {
  readonly ${value}: ${type}Summary;
  readonly length: number;
  readonly places: number;
  readonly isFixed: boolean;
}

export interface ${type}${aspect}Placed {
  readonly task: ${type}${aspect}Task;
  readonly start: number;
  readonly slot: number;
}

const minute = 60_000;
const quarter = 15 * minute;

/** Times begin at quarters of an hour. */
export function rounded(time: number): number {
  const rest = time % quarter;
  return rest === 0 ? time : time + quarter - rest;
}

export class ${type}${aspect}Plan {
  readonly #slots: ${type}${aspect}Slot[];
  readonly #placed: ${type}${aspect}Placed[] = [];
  #left: number;

  constructor(slots: readonly ${type}${aspect}Slot[]) {
    this.#slots = [...slots].sort((one, other) => one.start - other.start);
    this.#left = 0;
    for (const slot of this.#slots) {
      this.#left += slot.places * (slot.end - slot.start);
    }
  }

  get left(): number {
    return this.#left;
  }

  get placed(): readonly ${type}${aspect}Placed[] {
    return this.#placed;
  }

  /** Where a task fits first; undefined: nowhere. */
  place(task: ${type}${aspect}Task): ${type}${aspect}Placed | undefined {
    for (let index = 0; index < this.#slots.length; index += 1) {
      const slot = this.#slots[index];
      if (slot === undefined || slot.places < task.places) continue;
      const start = this.#freeIn(index, slot);
      if (start + task.length > slot.end) continue;
      const placed: ${type}${aspect}Placed = { task, start, slot: index };
      this.#placed.push(placed);
      this.#left -= task.length * task.places;
      return placed;
    }
    return undefined;
  }

  #freeIn(index: number, slot: ${type}${aspect}Slot): number {
    let free = slot.start;
    for (const { slot: at, start, task } of this.#placed) {
      if (at !== index) continue;
      const end = start + task.length;
      if (end > free) free = end;
    }
    return rounded(free);
  }

  drop(id: string): boolean {
    const at = this.#placed.findIndex(({ task }) => task.${value}.id === id);
    const [gone] = at === -1 ? [] : this.#placed.splice(at, 1);
    if (gone === undefined || gone.task.isFixed) return false;
    this.#left += gone.task.length * gone.task.places;
    return true;
  }
}

export function planned(
  tasks: readonly ${type}${aspect}Task[],
  slots: readonly ${type}${aspect}Slot[],
): { readonly plan: ${type}${aspect}Plan; readonly refused: readonly ${type}${aspect}Task[] } {
  const plan = new ${type}${aspect}Plan(slots);
  const refused: ${type}${aspect}Task[] = [];
  const fixedFirst = [...tasks].sort((one, other) => Number(other.isFixed) - Number(one.isFixed));
  for (const task of fixedFirst) {
    const placed = plan.place(task);
    if (placed === undefined) refused.push(task);
  }
  return { plan, refused };
}
`;
}
