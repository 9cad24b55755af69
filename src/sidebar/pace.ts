/** How often something is done anew while one types. Pure. */

/** Between two times lie so many times what they cost: VS Code has work with what changed, which costs as much again. */
const PAUSE_PER_COST = 40;

/** Keeps what several do on each other's account to a small part of the time. */
export class Pace {
  private next = 0;

  /** @param now milliseconds of a clock */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Milliseconds to wait before it may be done again; none where this is 0 or less. */
  pause(): number {
    return this.next - this.now();
  }

  /** Puts the next time off by what was spent, in milliseconds. */
  spend(cost: number): void {
    this.next = Math.max(this.next, this.now()) + Math.max(0, cost) * PAUSE_PER_COST;
  }
}
