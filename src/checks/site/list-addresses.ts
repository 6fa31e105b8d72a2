/** Adds the addresses of the build in `dist` to the promised ones. Takes none away: those are promises. */
import { readFileSync, writeFileSync } from "node:fs";
import { compareCodes } from "../../domain/enhanced-code.ts";
import { addressFile, publishedAddresses, readAddresses } from "./addresses.ts";
import { builds, readBuild } from "./build.ts";

const [{ folder, base }] = builds;
const promised = readAddresses(readFileSync(addressFile, "utf8"));
const all = [...new Set([...promised, ...publishedAddresses(readBuild(folder, base))])].toSorted(compareCodes);
writeFileSync(addressFile, all.join("\n") + "\n");
console.log(`${addressFile}: ${all.length - promised.length} more, ${all.length} in all.`);
