/** Waiting for what a page does in its own time. */
import { setTimeout } from "node:timers/promises";

/** How long something may take, in milliseconds: far more than it needs, since machines that test are often busy. */
export const patience = 60_000;

/** How long one attempt may take: Firefox never answers a question to a page that is left at that moment. */
const attemptPatience = 20_000;

/** Tries until nothing is thrown, and gives what came back; once the patience is over, throws what was thrown last. */
export async function until<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const limit = new AbortController();
    const late = setTimeout(attemptPatience, undefined, limit).then(() => {
      throw new Error("The page did not answer.");
    });
    try {
      return await Promise.race([attempt(), late]);
    } catch (error) {
      if (performance.now() > end) throw error;
    } finally {
      limit.abort();
      late.catch(() => {});
    }
    await setTimeout(50);
  }
}
