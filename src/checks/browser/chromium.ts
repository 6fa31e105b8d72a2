/** Where Chromium is on this machine. */
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Path of a Chromium: that of `CHROMIUM_PATH`, else Playwright's own, else the system's. Empty where there is none. */
export function chromiumPath(): string {
  const candidates = [
    process.env["CHROMIUM_PATH"] ?? "",
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return candidates.find((path) => existsSync(path)) ?? "";
}
