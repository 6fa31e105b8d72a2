/** Serves the two builds while the browser tests run: `node --test-global-setup` calls what stands here. */
import { preview } from "astro";
import { existsSync } from "node:fs";
import { root, rootBelowPath } from "./roots.ts";

const servers: Awaited<ReturnType<typeof preview>>[] = [];

/** Serves the build of one folder at one address; throws one sentence where that cannot be. */
async function serve(outDir: string, address: string, build: string): Promise<void> {
  if (!existsSync(outDir)) throw new Error(`There is no ${outDir} to test: ${build} makes it.`);
  const { port, pathname: base } = new URL(address);
  const server = await preview({ outDir, base, server: { port: Number(port) }, logLevel: "error" });
  servers.push(server);
  // Astro takes the next port where one is taken, and the tests would read a stranger's pages.
  if (server.port !== Number(port)) throw new Error(`Port ${port} is taken: end what listens there.`);
}

/** Starts both servers before the first test file. */
export async function globalSetup(): Promise<void> {
  try {
    await serve("dist", root, "npm run build");
    await serve("dist-base", rootBelowPath, "BASE_PATH=/smtp OUT_DIR=dist-base npm run build");
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}

/** Stops them after the last. */
export async function globalTeardown(): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}
