/** The releases of the content, from `CHANGELOG.md`. Throws on a line that cannot be read. */
import changelog from "../../CHANGELOG.md?raw";
import { readChangelog, type Release } from "./changelog.ts";

const { releases: read, faults } = readChangelog(changelog);
const [fault] = faults;
if (fault) throw new Error(`CHANGELOG.md: line ${fault.line}: ${fault.message}`);

/** Newest first. */
export const releases: Release[] = read;
