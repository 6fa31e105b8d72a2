/** Where codes stand in a line, and where numbers stand that are none: one row for each form met. */

/** What stands before a reply that is announced, whoever writes the line. */
export const announced = [
  /(?:said|returned|responded(?: with)?|replied|answered|response(?: was)?|reply(?: was)?|error was|reason|reject|error message)\s*[:=]?[_ ]*["'(<]*$/i,
  /\b(?:e?smtp|lmtp|x-\w+);\s*(?:[245]\.\d\.\d{1,3}\s)?\s*["']?$/i,
  /(?:<<<|\bS:) *$/,
  /\b(?:smtp error|(?:error|reply|response|status) ?code)[\]:=]? *"?$/i,
];
/** What stands before a reply that a line may hold. */
export const likely = [/^[\s>|*"'(#]*$/, /[:>\].…] +["'(<]*$/, /["'(<[]$/];
/** What stands before a number that counts or measures something. */
export const measured = /\b(?:size|bytes|length|delay|port|pid|uid|gid|score|age|seconds|nrcpts?|pri)["']?\s*[:=]\s*$/i;
/** Fields of a header in which no server speaks. */
export const silentField =
  /^(?:Subject|Received|Received-SPF|From|To|Cc|Date|Message-ID|References|In-Reply-To|User-Agent|X-Mailer|Content-[\w-]+|MIME-Version|Return-Path|List-[\w-]+|DKIM-Signature|Thread-\w+|Authentication-Results):/i;
/** Words of a line that speaks of mail. */
export const aboutMail =
  /smtp|rcpt|mail|data\b|host |server|relay|reject|refus|defer|bounce|deliver|recipient|authenticat|helo|ehlo|sasl|mailbox|user|account|message/i;

/** Where an enhanced code stands by itself. */
export const alone = [
  /\bdsn=([245]\.[0-7]\.\d{1,3})\b/,
  /^\s*Status:\s*([245]\.[0-7]\.\d{1,3})\b/i,
  /[([<{]?#\s?([245]\.[0-7]\.\d{1,3})\b(?!\.)/,
  /^[\s>*"'([]*([245]\.[0-7]\.(?:0|[1-9]\d{0,2}))(?=[\s)\]:;-]|$)/,
  /(?:milter-reject|reject|discard|warn|hold): [^;]{0,300}: ([245]\.[0-7]\.\d{1,3}) /,
];
