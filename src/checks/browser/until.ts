/** Waiting for what a page does in its own time. */
import { setTimeout } from "node:timers/promises";

/** How long something may take, in milliseconds: far more than it needs, since machines that test are often busy. */
export const patience = 10_000;

/** Tries until nothing is thrown, and gives what came back; once the patience is over, throws what was thrown last. */
export async function until<T>(attempt: () => Promise<T> | T): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await setTimeout(50);
  }
}
