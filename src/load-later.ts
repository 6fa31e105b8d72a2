/** Loads what few readers need. */
export const later = () => import("./later.ts");
