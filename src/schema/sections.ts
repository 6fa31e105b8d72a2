/** The sections of an entry, in their only order: anchor, heading in each language, and depth. */
import type { ClassDigit } from "../domain/enhanced-code.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Party } from "./facts.ts";

export interface Section {
  /** The anchor, the same in every language. */
  id: string;
  /** 2 for a section, 3 for the part of it that speaks to one party. */
  depth: 2 | 3;
  heading: Record<Locale, string>;
  /** The party it speaks to, for a section of depth 3. */
  party?: Party;
  /** The first digit it speaks of, for a section of an enhanced code that is used with several. */
  digit?: ClassDigit;
}

export const sections: readonly Section[] = [
  { id: "meaning", depth: 2, heading: { fr: "Signification", en: "Meaning" } },
  { id: "with-2", depth: 2, digit: "2", heading: { fr: "Quand il commence par 2", en: "When it begins with 2" } },
  { id: "with-4", depth: 2, digit: "4", heading: { fr: "Quand il commence par 4", en: "When it begins with 4" } },
  { id: "with-5", depth: 2, digit: "5", heading: { fr: "Quand il commence par 5", en: "When it begins with 5" } },
  { id: "causes", depth: 2, heading: { fr: "Causes", en: "Causes" } },
  { id: "what-to-do", depth: 2, heading: { fr: "Que faire", en: "What to do" } },
  {
    id: "sender",
    depth: 3,
    party: "sender",
    heading: { fr: "Vous avez envoyé le message", en: "You sent the message" },
  },
  {
    id: "sending-server",
    depth: 3,
    party: "sender-admin",
    heading: { fr: "Vous gérez le serveur d’envoi", en: "You run the sending server" },
  },
  {
    id: "receiving-server",
    depth: 3,
    party: "recipient-admin",
    heading: { fr: "Vous gérez le serveur de réception", en: "You run the receiving server" },
  },
  {
    id: "recipient",
    depth: 3,
    party: "recipient",
    heading: { fr: "Vous êtes le destinataire", en: "You are the recipient" },
  },
  { id: "in-practice", depth: 2, heading: { fr: "En pratique", en: "In practice" } },
];

/** The section with this heading in any language, or undefined. */
export function sectionWithHeading(heading: string): Section | undefined {
  return sections.find((section) => Object.values(section.heading).includes(heading));
}
