/** Browser tests: Chromium against the two builds, at the root and under a base path. */
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./chromium.ts";

const preview = (port: number, env: Record<string, string>) => ({
  // Astro allows one preview a project unless told not to look.
  command: `astro preview --ignore-lock --port ${port}`,
  url: `http://localhost:${port}${env["BASE_PATH"] ?? ""}/`,
  cwd: process.cwd(),
  env,
});

export default defineConfig({
  testDir: ".",
  testMatch: "*.browser.ts",
  outputDir: "../../../test-results",
  reporter: "list",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: "http://localhost:4331/",
    launchOptions: {
      executablePath: chromiumPath(),
      // Chromium refuses its own sandbox to root, which is who runs in most containers.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: [preview(4331, {}), preview(4332, { BASE_PATH: "/smtp", OUT_DIR: "dist-base" })],
});
