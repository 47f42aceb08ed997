/** What `tactful audit --help` prints. */
export const auditHelp = `Usage: npx tactful audit <gateway> [file | -] [options]

Reads a log of a gateway's answers and tells how many of its failures Tactful
knows: coverage, unknown codes, and what shoppers are told.

  npx tactful audit stripe declines.ndjson
  npx tactful audit adyen declines.ndjson.gz --fail-under 99
  zcat *.gz | npx tactful audit paypal -

One answer a line: its body as it came, or { "status": 402, "body": … }. The log
may be of any length; a line may have 1 MB. Nothing of a line is printed but
codes, and those without anything that may be a card number.

  --top <number>         how many reasons and unknown codes to list (10)
  --fail-under <number>  exits with 1 when coverage is below, in percent
  --during <name>        what was asked of the gateway: confirm, setup, read or
                         status (confirm)
  --json                 prints JSON
  -h, --help             prints this

Exits with 2 when it cannot do its work.
`;
