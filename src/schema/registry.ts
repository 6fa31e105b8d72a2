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
  /** With its class left open: `X.7.1`. */
  code: string;
  text: string;
  /** The reply codes IANA associates with it; empty where the registry says "Any", "5XX" or "Not given". */
  replies: string[];
}

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

/** Registered reply codes by code, from the text of `reply-codes.csv`. */
export function registeredReplies(csv: string): Map<string, RegisteredReply> {
  return new Map(
    rows(csv).map(({ code = "", text = "", rfc, section = "" }) => [code, { code, text, rfc: Number(rfc), section }]),
  );
}

/** Registered enhanced status codes by code, from the text of `enhanced-status-codes.csv`, a CSV of IANA as published. */
export function registeredEnhanced(csv: string): Map<string, RegisteredEnhanced> {
  return new Map(
    rows(csv).map(({ Code: code = "", "Sample Text": text = "", "Associated basic status code": replies = "" }) => [
      code,
      { code, text, replies: replies.match(/\b[2-5]\d\d\b/g) ?? [] },
    ]),
  );
}
