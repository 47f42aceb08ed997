/** What `tactful explain --help` prints. */
export const explainHelp = `Usage: npx tactful explain <gateway> [code | file | -] [options]

Prints what Tactful makes of an answer of a gateway: the true reason, what a
shopper is told instead, in which words, and where the code is documented.

  npx tactful explain stripe insufficient_funds
  npx tactful explain adyen answer.json --locale de
  curl … | npx tactful explain paypal - --status 422

A file holds the body of an answer as it came, or { "status": 402, "body": … }.

  --kind <table>     the table to look in, when a code stands in several
  --locale <tag>     the language of the words (en)
  --policy <name>    standard or strict (standard)
  --during <name>    what was asked of the gateway: confirm, setup, read or
                     status (confirm)
  --status <number>  the HTTP status that the answer came with
  --json             prints JSON
  -h, --help         prints this

Exits with 1 when no table has the code, with 2 when it cannot do its work.
`;
