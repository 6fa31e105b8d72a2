/** What must hold of the facts of an entry beyond the shape of the file. */
import { compareCodes, registeredForm, subject } from "../../../domain/enhanced-code.ts";
import { impliedRetry } from "../../../domain/reply-code.ts";
import { commands, isPrivate, parties } from "../../../schema/facts.ts";
import type { Mistake } from "../mistake.ts";
import { enhancedShape, isInOrder, outcomes, type EntryRule, type TextRule } from "./rule.ts";

/** A registered code bears its registered wording; any other says that it is private. */
const standing: EntryRule = ({ name, kind, file, facts }, { replies, enhanced }) => {
  const registered = kind === "reply" ? replies.get(name) : enhanced.get(name);
  if (!registered)
    return isPrivate(facts.status)
      ? []
      : [
          {
            file,
            field: "status",
            message: `${name} is not in content/registry; write vendor or unregistered, or add it there with its source.`,
          },
        ];
  if (isPrivate(facts.status))
    return [
      { file, field: "status", message: `${name} is in content/registry; write standard, extension or what it is.` },
    ];
  if ((facts.text ?? "") === registered.text) return [];
  return [
    {
      file,
      field: "text",
      message: registered.text
        ? `differs from the registered wording; write "${registered.text}".`
        : "has no registered wording; remove the line.",
    },
  ];
};

/** The section that defines a reply code is among its sources. The registry of enhanced codes names no sections. */
const definition: EntryRule = ({ name, file, facts }, { replies }) => {
  const registered = replies.get(name);
  if (!registered) return [];
  const isCited = facts.sources.some(
    (source) => "rfc" in source && source.rfc === registered.rfc && source.section === registered.section,
  );
  return isCited
    ? []
    : [
        {
          file,
          field: "sources",
          message: `lack the section that defines the code; add { rfc: ${registered.rfc}, section: "${registered.section}" }.`,
        },
      ];
};

/** A private code says whose it is and which registered code it resembles; others have nothing to say there. */
const privacy: EntryRule = ({ file, facts }, { pages, replies, enhanced }) => {
  const mistakes: Mistake[] = [];
  if (!isPrivate(facts.status)) {
    for (const field of ["vendors", "resembles"] as const) {
      if (facts[field]) mistakes.push({ file, field, message: "is for vendor and unregistered codes; remove it." });
    }
    return mistakes;
  }
  if (facts.status === "vendor" && !facts.vendors)
    mistakes.push({ file, field: "vendors", message: "is missing; name the vendor that documents the code." });
  if (!facts.resembles)
    mistakes.push({ file, field: "resembles", message: "is missing; name the registered code it resembles." });
  for (const code of facts.resembles ?? []) {
    const isRegistered = replies.has(code) || enhanced.has(registeredForm(code));
    if (!isRegistered || !pages.has(code))
      mistakes.push({ file, field: "resembles", message: `${code} is no registered code with a page; correct it.` });
  }
  return mistakes;
};

/** A citation names an RFC that is known, and a section that it has. */
export const citations: TextRule = ({ file, facts }, { rfcs }) =>
  facts.sources.flatMap((source, index) => {
    if (!("rfc" in source)) return [];
    const rfc = rfcs.get(String(source.rfc));
    const field = `sources.${index}`;
    if (!rfc)
      return [
        { file, field, message: `RFC ${source.rfc} is not in content/rfcs.yaml; add it there or correct the number.` },
      ];
    if (rfc.sections.includes(source.section)) return [];
    return [{ file, field, message: `RFC ${source.rfc} has no section ${source.section}; correct the section.` }];
  });

const commandList: EntryRule = ({ file, facts }) => {
  const field = "commands";
  if (!facts.commands)
    return isPrivate(facts.status) ? [] : [{ file, field, message: "is missing; say where the code occurs." }];
  const mistakes: Mistake[] = [];
  if (!isInOrder(facts.commands, commands)) {
    mistakes.push({
      file,
      field,
      message: `are out of order or repeated; write each once, in the order ${commands.join(", ")}.`,
    });
  }
  const besidesAny = facts.commands.filter((command) => !["any", "connection", "report"].includes(command));
  if (facts.commands.includes("any") && besidesAny.length > 0) {
    mistakes.push({
      file,
      field,
      message: "name other commands beside any; keep any (connection, report), or name the commands alone.",
    });
  }
  return mistakes;
};

const partyList: EntryRule = (entry) =>
  outcomes(entry).flatMap(({ field, outcome }) => {
    const mistakes: Mistake[] = [];
    if (!isInOrder(outcome.act, parties)) {
      mistakes.push({
        file: entry.file,
        field: `${field}act`,
        message: `is out of order or repeats someone; write each once, in the order ${parties.join(", ")}.`,
      });
    }
    if (outcome.act.includes("nobody") && outcome.act.length > 1) {
      mistakes.push({
        file: entry.file,
        field: `${field}act`,
        message: "names someone beside nobody; remove one or the other.",
      });
    }
    return mistakes;
  });

const derivedRetry: EntryRule = (entry) =>
  outcomes(entry).flatMap(({ code, field, outcome }) =>
    outcome.retry === impliedRetry(code)
      ? [
          {
            file: entry.file,
            field: `${field}retry`,
            message: `${outcome.retry} follows from the first digit; remove the line.`,
          },
        ]
      : [],
  );

const relations: EntryRule = ({ name, file, facts }, { entries }) =>
  (facts.related ?? []).flatMap((other, index) => {
    const field = `related.${index}`;
    if (!entries.some((entry) => entry.name === other))
      return [{ file, field, message: `there is no entry ${other}; write it or remove the relation.` }];
    if (compareCodes(other, name) <= 0)
      return [
        {
          file,
          field,
          message: `${other} is not greater than ${name}; write the relation in ${other}/facts.yaml, where it stands once for both.`,
        },
      ];
    return [];
  });

/** The reply codes an enhanced code is met with have a page, and are not those that the registry names anyway. */
const replyCodes: EntryRule = (entry, { pages, enhanced }) => {
  if (entry.kind !== "enhanced") return [];
  const { file, name, facts } = entry;
  const registered = enhanced.get(name)?.replies ?? [];
  return (facts.replies ?? []).flatMap((reply, index) => {
    const field = `replies.${index}`;
    if (registered.includes(reply))
      return [{ file, field, message: `${reply} is in the IANA registry already; remove it.` }];
    return pages.has(reply) ? [] : [{ file, field, message: `there is no entry ${reply}; write it or remove it.` }];
  });
};

/** A range ends in the subject where it begins, and later. */
const range: EntryRule = ({ kind, name, file, facts }) => {
  if (kind !== "enhanced" || !facts.through) return [];
  const isLater = subject(facts.through) === subject(name) && compareCodes(facts.through, name) > 0;
  return isLater
    ? []
    : [{ file, field: "through", message: `${facts.through} does not follow ${name} in its subject; correct it.` }];
};

const hostShape = /(?<![\w.-])(?:[a-z0-9](?:[\w-]*\.)+)([a-z]{2,})(?![\w-])/gi;
const reservedHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;
const addressShape = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const reservedAddress = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^127\.0\.0\.1$/;

const transcript: EntryRule = (entry, { pages, enhanced }) =>
  outcomes(entry).flatMap(({ code, field: prefix, outcome }) => {
    const { file } = entry;
    const field = `${prefix}transcript`;
    const text = outcome.transcript;
    if (text === undefined)
      return entry.kind === "reply" && !isPrivate(entry.facts.status)
        ? [{ file, field, message: "is missing; show the code in a session." }]
        : [];
    const mistakes: Mistake[] = [];
    const replies = text.split("\n").filter((line) => line.startsWith("S: "));
    const hasCode =
      entry.kind === "reply"
        ? replies.some((line) => line.startsWith(`S: ${code} `) || line === `S: ${code}`)
        : replies.some((line) => line.split(/[\s()#-]+/).includes(code));
    if (!hasCode) {
      mistakes.push({ file, field, message: `has no reply ${code}; add a line that begins with "S: ${code} ".` });
    }
    for (const line of replies) {
      const [, digit, detail] = /^S: ([2-5])\d\d[ -](?:([245]\.\d{1,3}\.\d{1,3}) )?/.exec(line) ?? [];
      if (detail && detail[0] !== digit) {
        mistakes.push({
          file,
          field,
          message: `"${line}" joins two classes that contradict each other; give both the same first digit.`,
        });
      }
    }
    for (const [found] of text.matchAll(enhancedShape)) {
      if (!pages.has(found) && !enhanced.has(registeredForm(found)))
        mistakes.push({ file, field, message: `${found} is not in the IANA registry; write a registered code.` });
    }
    for (const [host] of text.matchAll(hostShape)) {
      if (!reservedHost.test(host))
        mistakes.push({
          file,
          field,
          message: `${host} may be somebody's; write a name below example.com, example.net or example.org.`,
        });
    }
    for (const [address] of text.matchAll(addressShape)) {
      if (!reservedAddress.test(address))
        mistakes.push({
          file,
          field,
          message: `${address} may be somebody's; write an address of 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24.`,
        });
    }
    return mistakes;
  });

export const factRules: EntryRule[] = [
  standing,
  definition,
  privacy,
  commandList,
  partyList,
  derivedRetry,
  relations,
  replyCodes,
  range,
  transcript,
];
