/**
 * Replaces what names people and machines in a text, so that it can be shown to others: addresses, IP addresses and
 * names of hosts. Codes and words stay. What looks like a name of a host is replaced even where it may be none. Pure.
 */

/** Characters of the part of an address before its `@`, as met in practice. */
const local = String.raw`\p{L}\p{N}.!#$%*+=^_{}~\-`;
const label = String.raw`[\p{L}\p{N}\-]{1,63}`;
const host = String.raw`_?${label}(?:\._?${label})*\.(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})`;

const addressShape = String.raw`(?<![${local}])(?<address>(?:"[^"\n]{1,64}"|[${local}]{1,256}(?:'[${local}]{1,256})?)(?:@|%40)(?:\[[^\]\s]{1,60}\]|_?${label}(?:\._?${label})*))`;
const sixShape = String.raw`(?<=^|[^\p{L}\p{N}:.]|ipv6:)(?<six>(?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4})?)(?![\p{L}\p{N}:])`;
const fourShape = String.raw`(?<![\p{L}\p{N}.\-])(?<four>(?:\d{1,3}\.){3}\d{1,3})(?![\p{N}]|\.\d)`;
/** Left of the path of a web address, which may itself look like a host: `/errors/550.html`. */
const webShape = String.raw`(?<scheme>\bhttps?:\/\/)(?<site>[^\s/:?#"'<>()\[\]]+)(?<rest>[^\s"'<>]*)`;
/** A machine named where its place alone says so: at the beginning of a line of syslog, as it greets, before its IP address. */
const machineShape = String.raw`(?<=^(?:<\d+>\d? ?)?(?:\p{L}{3} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,+Z\-]+) |\bhelo=<|\bH=\(?|\brelay=|\bhost )(?<machine>[\p{L}\p{N}._\-]+)(?=>| [^\s:]+:|\)? ?\[)`;
const hostShape = String.raw`(?<![\p{L}\p{N}.\-])(?<host>${host})(?![\p{L}\p{N}\-=]|\.[\p{L}\p{N}])`;

const shape = (...shapes: string[]) => new RegExp(shapes.join("|"), "gimu");
const everywhere = shape(webShape, addressShape, sixShape, fourShape, machineShape, hostShape);
const inPath = shape(addressShape, sixShape, fourShape);

/** What stands before an address that carries no brackets: `to=anna@example.net`. Elsewhere `=` is part of an address. */
const key =
  /^(?:(?:orig_|final_)?(?:to|rcpt|recipients?|from|sender|ctladdr|user|e?mail|address|e|u|r|s)|(?:smtp|header)\.\w+|envelope-(?:from|to)|mailfrom|sasl_username)=/i;

/** Names that are nobody's (RFC 2606, RFC 6761). */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|localdomain)$/i;
/** Endings of files, not of hosts. */
const fileEnding = /\.(?:html?|txt|log|conf|cfg|ini|php|aspx?|eml|exe|js|json|xml|ya?ml)$/i;

/** Hosts are written in one case; `RESOLVER.ADR.RecipNotFound` is none. */
function isHost(name: string): boolean {
  if (!name.includes(".")) return false;
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const isOneCase = ending === ending.toLowerCase() || ending === ending.toUpperCase();
  return isOneCase && /\p{L}/u.test(ending) && !reserved.test(name) && !fileEnding.test(name);
}

/** Whether the digits are an IPv4 address of one machine: not a version, and not the machine itself. */
const isFour = (text: string) =>
  /^\d+(?:\.\d+){3}$/.test(text) && text.split(".").every((part) => Number(part) < 256) && !/^(?:127|0)\./.test(text);

/** Whether the groups are an IPv6 address of one machine: not a time, and not the machine itself. */
const isSix = (text: string) =>
  /^[0-9a-f:.]*[0-9a-f][0-9a-f:.]*$/i.test(text) &&
  text !== "::1" &&
  (text.includes("::") || text.split(":").length === 8);

/** The networks for documentation (RFC 5737): 762 addresses before one returns. */
const networks = ["192.0.2", "198.51.100", "203.0.113"];
const fourOf = (number: number) => `${networks[Math.floor((number - 1) / 254) % 3]}.${((number - 1) % 254) + 1}`;

/** Gives the same thing the same stand-in, and never one that is `taken`. */
function standIns(make: (number: number) => string, taken: ReadonlySet<string> = new Set()): (thing: string) => string {
  const given = new Map<string, string>();
  let number = 0;
  return (thing) => {
    const known = given.get(thing.toLowerCase());
    if (known) return known;
    let made: string;
    do made = make(++number);
    while (taken.has(made));
    given.set(thing.toLowerCase(), made);
    return made;
  };
}

/** The text with its people and machines replaced, each by the same stand-in throughout. */
export function anonymise(text: string): string {
  const user = standIns((number) => `user${number}@example.com`);
  const four = standIns(fourOf);
  const six = standIns((number) => `2001:db8::${number.toString(16)}`);
  const host = standIns(
    (number) => `host${number}.example.net`,
    new Set(text.toLowerCase().match(/\bhost\d+\.example\.net\b/g)),
  );

  const machine = (name: string): string => {
    if (isFour(name)) return four(name);
    // A colon at the end belongs to the sentence.
    const [, address = "", colon = ""] = /^(.*?)((?<!:):)?$/.exec(name) ?? [];
    if (isSix(address)) return six(address) + colon;
    return isHost(name) ? host(name) : name;
  };
  /** What can only be a machine, even without a dot. */
  const surely = (name: string) => (/^[^.:[]+$/.test(name) && !reserved.test(name) ? host(name) : machine(name));
  const replace = (part: string, shapes: RegExp): string =>
    part.replace(shapes, (whole: string, ...rest: unknown[]) => {
      const found = rest.at(-1) as Record<string, string | undefined>;
      if (found["scheme"]) return found["scheme"] + surely(found["site"]!) + replace(found["rest"]!, inPath);
      if (found["address"]) {
        const [before = ""] = key.exec(whole) ?? [];
        return before + user(whole.slice(before.length));
      }
      return found["machine"] ? surely(whole) : machine(whole);
    });
  return replace(text, everywhere);
}
