/** Makes sure that both browsers of the tests are there: installs Debian's where it may, else says what to do. */
import { spawnSync } from "node:child_process";
import { browserPath, debianPackage, engines, isRequired, isRoot, whatToInstall } from "./browsers.ts";

const apt = (...args: string[]) =>
  spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

const missing = () => engines.filter((engine) => !browserPath(engine));

if (missing().length > 0 && isRoot && apt("update", "-qq"))
  apt("install", "-y", "-qq", "--no-install-recommends", ...missing().map(debianPackage));

for (const engine of missing()) {
  console.error(whatToInstall(engine));
  if (isRequired(engine)) process.exitCode = 1;
}
