/** Programs by the names their makers give them, the same in every language. */
import type { Software } from "../decode/finding.ts";

export const programNames: Record<Software, string> = {
  postfix: "Postfix",
  exim: "Exim",
  sendmail: "Sendmail",
  qmail: "qmail",
  exchange: "Microsoft Exchange",
  opensmtpd: "OpenSMTPD",
  haraka: "Haraka",
  courier: "Courier",
};
