/** Makes sure that there is a Chromium for the browser tests: installs Debian's where it may, else says what to do. */
import { spawnSync } from "node:child_process";
import { chromiumPath } from "./chromium.ts";

const apt = (...args: string[]) =>
  spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

if (!chromiumPath()) {
  const isRoot = process.getuid?.() === 0;
  const installed =
    isRoot && apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  if (!installed || !chromiumPath()) {
    console.error(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium; anywhere: npx playwright install chromium), or name it in CHROMIUM_PATH.",
    );
    process.exitCode = 1;
  }
}
