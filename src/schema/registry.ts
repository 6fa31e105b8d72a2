/** The registered codes, kept in `content/registry/` as their sources publish them. */
import { parse } from "csv-parse/sync";

/** A reply code with the wording of the RFC section that defines it. */
export interface RegisteredReply {
  code: string;
  text: string;
  rfc: number;
  section: string;
}

/** An enhanced status code as IANA registers it. */
export interface RegisteredEnhanced {
  /** With its class left open, as its entry is named: `x.7.1`. */
  code: string;
  /** Empty for a code that the registry lists as deprecated. */
  text: string;
  /** What the registry says of the reply codes it goes with, word for word: `451, 550`, `Any`, `Not given`. */
  association: string;
  /** The reply codes in `association`. */
  replies: string[];
}

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

/** IANA breaks long cells over lines. */
const oneLine = (cell: string) => cell.replace(/\s+/g, " ").trim();

/** Registered reply codes by code, from the text of `reply-codes.csv`. */
export function registeredReplies(csv: string): Map<string, RegisteredReply> {
  return new Map(
    rows(csv).map(({ code = "", text = "", rfc, section = "" }) => [code, { code, text, rfc: Number(rfc), section }]),
  );
}

/** Registered enhanced status codes by entry name, from the text of `enhanced-status-codes.csv`, a CSV of IANA as published. */
export function registeredEnhanced(csv: string): Map<string, RegisteredEnhanced> {
  return new Map(
    rows(csv).map(({ Code = "", "Sample Text": text = "", "Associated basic status code": association = "" }) => {
      const code = Code.toLowerCase();
      const replies = association.match(/\b[2-5]\d\d\b/g) ?? [];
      return [code, { code, text: oneLine(text), association: oneLine(association), replies }];
    }),
  );
}
