/** Codes that stand together, and the end of an address that names them and nothing else. */

export interface CodePair {
  reply?: string;
  enhanced?: string;
}

/** The codes as people write them: `550 5.7.1`, `550`, `5.7.1`. */
export const pairName = ({ reply, enhanced }: CodePair): string => [reply, enhanced].filter(Boolean).join(" ");

/** The end of the address that names the codes: `#550-5.7.1`; empty where there are none. */
export function hashOf({ reply, enhanced }: CodePair): string {
  const codes = [reply, enhanced].filter(Boolean).join("-");
  return codes && `#${codes}`;
}

const replyShape = String.raw`[2-5]\d\d`;
const enhancedShape = String.raw`[245]\.[0-7]\.(?:0|[1-9]\d{0,2})`;
const hashShape = new RegExp(`^#(?:(${replyShape})(?:-(${enhancedShape}))?|(${enhancedShape}))$`);

/** The codes that the end of an address names, or undefined if it names anything else. */
export function pairIn(hash: string): CodePair | undefined {
  const found = hashShape.exec(hash);
  if (!found) return undefined;
  const [, reply, beside, alone] = found;
  const enhanced = beside ?? alone;
  return { ...(reply && { reply }), ...(enhanced && { enhanced }) };
}
