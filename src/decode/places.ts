/** Where codes stand in a line, and where numbers stand that are none: one row for each form met. */

/** What stands before a reply that is announced, whoever writes the line. */
export const announced = [
  /(?:said|returned|responded(?: with)?|replied|answered|response(?: was)?|reply(?: was)?|error was|reason|reject|error message|renvoyé|répondu|réponse(?: du serveur)?|erreur)\s*[:=]?[_\s]*["'(<«]*\s?$/i,
  /\b(?:e?smtp|lmtp|x-\w+);\s*(?:[245]\.\d\.\d{1,3}\s)?\s*["']?$/i,
  /(?:<<<|\bS:) *$/,
  /\b(?:smtp error|(?:error|reply|response|status) ?code)[\]:=]? *"?$/i,
];
/** What stands before a reply that a line may hold. */
export const likely = [/^[\s>|*"'(#]*$/, /[:>\].…]\s+["'(<]*$/, /["'(<[]$/, /«\s?$/, /\berror:? $/i];
/** What stands before a number that counts or measures something. */
export const measured = /\b(?:size|bytes|length|delay|port|pid|uid|gid|score|age|seconds|nrcpts?|pri)["']?\s*[:=]\s*$/i;
/** Lines in which no mail server speaks: fields of a header, and what web servers say. */
export const silent = [
  /^(?:Subject|Received|Received-SPF|From|To|Cc|Date|Message-ID|References|In-Reply-To|User-Agent|X-Mailer|Content-[\w-]+|MIME-Version|Return-Path|List-[\w-]+|DKIM-Signature|Thread-\w+|Authentication-Results):/i,
  /\bHTTP\/\d|\bupstream server\b|\b(?:Bad Gateway|Bad Request)\b/,
];
/** Words of a line that speaks of mail. */
export const aboutMail =
  /smtp|rcpt|mail|data\b|host |server|relay|reject|refus|defer|bounce|deliver|recipient|authenticat|helo|ehlo|sasl|mailbox|user|account|message|serveur|boîte|destinataire|courriel|messagerie/i;
/** Words by which servers answer. */
export const serverSays =
  /unknown|unavailable|unrouteable|unable|denied|den(?:y|ies)|reject|refus|block|spam|mailbox|recipient|relay|quota|full\b|exceed|overquota|gr[ea]ylist|temporar|again|later|no such|not (?:our|found|exist|allowed|accept|permit|local|valid|known|take)|n't (?:exist|like)|disabled|inactive|suspended|invalid|incorrect|fail|error|timed? ?out|timeout|authenticat|policy|virus|sender|queued|accepted|\bok\b|busy|too (?:many|big|large|long|much)|service|command|syntax|greeting|closing|connection|banned|blacklist|listed|unsolicited|local problem|go away|helo|ehlo|smtp|e?mail|bad address|closed|illegal|malformed|undeliverable|unroutable|hop count|loop|inconnu|refusé|pleine|plein\b|rejet|bloqu|indisponible|destinataire|boîte|utilisateur/i;

/** Where an enhanced code stands by itself. */
export const alone = [
  /\bdsn=([245]\.[0-7]\.\d{1,3})\b/,
  /^\s*Status:\s*([245]\.[0-7]\.\d{1,3})\b/i,
  /(?:response was|responded|répondu)\s*:\s+([245]\.[0-7]\.\d{1,3}) /i,
  /[([<{]?#\s?([245]\.[0-7]\.\d{1,3})\b(?!\.)/,
  /^[\s>*"'([]*([245]\.[0-7]\.(?:0|[1-9]\d{0,2}))(?=[\s)\]:;-]|$)/,
  /(?:milter-reject|reject|discard|warn|hold): [^;]{0,300}: ([245]\.[0-7]\.\d{1,3}) /,
];
