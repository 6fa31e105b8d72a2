/** Where the two builds are served while the browser tests run. */

/** The site at the root of a server. */
export const root = "http://localhost:4331/";

/** The site below a base path. */
export const rootBelowPath = "http://localhost:4332/smtp/";
