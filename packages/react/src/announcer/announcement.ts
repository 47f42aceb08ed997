/** A longer announcement is lost on the listener, in characters. */
const longest = 150;

/** One text to announce: the title and the body, or the title alone where both are too long. */
export function announcement(title: string, body: string): string {
  const both = `${title}. ${body}`;
  return both.length <= longest ? both : title;
}
