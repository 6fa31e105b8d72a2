/** Formats of logs and reports, one row each: by what they are known, and who writes them. */
import type { Software } from "./finding.ts";

interface Format {
  software: Software;
  /** Fits a line, or a part of a report, that this program writes and no other. */
  mark: RegExp;
}

const formats: readonly Format[] = [
  { software: "opensmtpd", mark: /OpenSMTPD|\bsmtp-out:|\bresult="(?:Ok|PermFail|TempFail)"/ },
  {
    software: "postfix",
    mark: /\bpostfix(?:-[\w.]+)?\/|\(Postfix|Postfix program|status=(?:sent|bounced|deferred|expired) \(|NOQUEUE: |X-Postfix|\(in reply to \w/,
  },
  {
    software: "exim",
    mark: /\bexim[\[ ]|SMTP error from remote mail(?:er| server)|authenticator failed for|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\[\d+\] )?\w{6}-\w{6,11}-\w{2,4} |created automatically by mail delivery software/i,
  },
  { software: "sendmail", mark: /\bsendmail\b|sm-mta|\bstat=|while talking to|^<<< |\breject=\d{3}/i },
  { software: "qmail", mark: /qmail|Remote host said:|does not like recipient/i },
  {
    software: "exchange",
    mark: /Exchange (?:Server|Online)|Microsoft Exchange|STOREDRV|RESOLVER\.|Remote Server returned|prod\.outlook\.com|Generating server:/i,
  },
  { software: "haraka", mark: /haraka|\[outbound\]|\[core\]/i },
  { software: "courier", mark: /\bcourier(?:d|esmtpd?|local|filter|mta)?[\[:]/i },
];

/** Names of hosts and addresses tell nothing of the program. */
const named = /[^\s<>@]{1,64}@[^\s<>@]{1,255}|https?:\/\/\S{1,2000}/g;

/** The program that wrote a text, or undefined where nothing tells. */
export function softwareOf(text: string): Software | undefined {
  const words = text.replace(named, " ");
  return formats.find(({ mark }) => mark.test(words))?.software;
}

/** Words by which a log or a report names what was answered, and the name that entries give it. */
const commandNames: readonly [RegExp, string][] = [
  [
    /in reply to (?:end of DATA|MESSAGE CONTENT|message)|after (?:pipelined )?end of data|after pipelined sending data|sending data block|END-OF-MESSAGE|rejected after DATA/i,
    "message",
  ],
  [
    /in reply to RCPT TO|(?:after|did not like our) (?:pipelined )?RCPT|reject(?:_warning)?: RCPT|ruleset=check_rcpt|>>> RCPT|\[RCPT_TO\]|rejected RCPT|does not like recipient/i,
    "RCPT",
  ],
  [
    /in reply to MAIL FROM|(?:after|did not like our) (?:pipelined )?MAIL|reject(?:_warning)?: MAIL|ruleset=check_mail|rejected MAIL FROM|>>> MAIL|\[MAIL_FROM\]|sender was rejected/i,
    "MAIL",
  ],
  [/in reply to DATA|after (?:pipelined )?DATA|reject: DATA|>>> DATA|milter-reject: DATA/i, "DATA"],
  [/in reply to (?:EHLO|HELO)|after (?:EHLO|HELO)|reject: (?:EHLO|HELO)|>>> (?:EHLO|HELO)/i, "EHLO"],
  [/in reply to STARTTLS|after STARTTLS|>>> STARTTLS/i, "STARTTLS"],
  [
    /in reply to AUTH|SASL \S+ authentication failed|authenticator failed|authentication errors|\b535\b|>>> AUTH/i,
    "AUTH",
  ],
  [
    /after initial connection|refused to talk to me|reject: CONNECT|ruleset=check_relay|while performing the initial/i,
    "connection",
  ],
  [/in reply to VRFY|reject: VRFY/i, "VRFY"],
  [/in reply to QUIT|after QUIT/i, "QUIT"],
];

/** What a reply answers, as entries name it, or undefined where nothing tells. */
export function commandOf(text: string): string | undefined {
  return commandNames.find(([words]) => words.test(text))?.[1];
}

const address = String.raw`<?([^\s<>,;"'()[\]]{1,200}@[^\s<>,;"'()[\]]{1,200}?)>?(?=[\s<>,;:"'()[\]]|\.?$)`;
/** Where a line names the recipient, the surest place first. */
const recipientPlaces = [
  new RegExp(String.raw`\bto=${address}`, "i"),
  new RegExp(String.raw`RCPT TO:\s*${address}`, "i"),
  new RegExp(String.raw`rejected RCPT ${address}`, "i"),
  new RegExp(String.raw`^\S+ \S+ \S+ (?:\*\*|==|=>|->) ${address}`),
  new RegExp(String.raw`(?:Final|Original)-Recipient:\s*\w+;\s*${address}`, "i"),
  new RegExp(String.raw`^\s*${address}:?\s`),
  new RegExp(String.raw`[45]\d\d[ -](?:[245]\.\d\.\d{1,3} )?${address}`),
];

/** Words that speak of the sender: the address beside the code is not the recipient's. */
const ofSender = /sender address|sender domain|[245]\.1\.[78]\b/i;

/** The recipient that a line names, or undefined. */
export function recipientOf(text: string): string | undefined {
  const places = ofSender.test(text) ? recipientPlaces.slice(0, -1) : recipientPlaces;
  for (const place of places) {
    const [, found] = place.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}
