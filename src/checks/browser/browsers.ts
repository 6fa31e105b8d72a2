/** The browsers of this machine, and how the tests start them. */
import { existsSync } from "node:fs";
import { launch, type Browser } from "puppeteer-core";

export type Engine = "chromium" | "firefox";

/** What is known of each browser: its name, the variable that names its path, and where it usually is. */
const browsers = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    paths: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    paths: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
} as const satisfies Record<Engine, { name: string; variable: string; paths: string[] }>;

/** Path of a browser: that of its variable, else the first usual one that exists. Empty where there is none. */
export function browserPath(engine: Engine): string {
  const { variable, paths } = browsers[engine];
  return [process.env[variable] ?? "", ...paths].find((path) => existsSync(path)) ?? "";
}

/** What to do where a browser is missing, in one sentence. */
export function whatToInstall(engine: Engine): string {
  const { name, variable } = browsers[engine];
  return `The browser tests need ${name}: install it, or name its path in ${variable}.`;
}

/** Starts a browser without a window; throws what to install where there is none. */
export async function launchBrowser(engine: Engine): Promise<Browser> {
  const executablePath = browserPath(engine);
  if (!executablePath) throw new Error(whatToInstall(engine));
  const options = { executablePath, defaultViewport: { width: 1280, height: 720 } };
  if (engine === "firefox")
    return launch({
      ...options,
      browser: "firefox",
      // Firefox asks its reader before a page may read the clipboard; nobody is there to be asked.
      extraPrefsFirefox: { "dom.events.testing.asyncClipboard": true },
    });
  return launch({
    ...options,
    args: [
      // What Chromium fetches for itself is no part of the site, and fails where the network is closed.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Chromium refuses its own sandbox to root, which is who runs in most containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
