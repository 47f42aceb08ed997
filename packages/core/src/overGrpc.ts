import { at, textAt } from './at.js';
import type { Finding, Gateway } from './gateway.js';
import type { Reason } from './reasons.js';
import { header } from './transport.js';

/**
 * The statuses of gRPC by their numbers, in the names of the Connect protocol, and what each leaves of a payment.
 * https://grpc.io/docs/guides/status-codes/ and https://connectrpc.com/docs/protocol/#error-codes, read 2026-11-22. What
 * exists already or is in the wrong state may be a payment that was made.
 */
const statuses: readonly (readonly [name: string, reason: Reason])[] = [
  ['ok', 'result_unknown'],
  ['canceled', 'result_unknown'],
  ['unknown', 'result_unknown'],
  ['invalid_argument', 'merchant_request_rejected'],
  ['deadline_exceeded', 'result_unknown'],
  ['not_found', 'merchant_resource_missing'],
  ['already_exists', 'result_unknown'],
  ['permission_denied', 'merchant_credentials'],
  ['resource_exhausted', 'too_many_requests'],
  ['failed_precondition', 'result_unknown'],
  ['aborted', 'result_unknown'],
  ['out_of_range', 'merchant_request_rejected'],
  ['unimplemented', 'merchant_request_rejected'],
  ['internal', 'result_unknown'],
  ['unavailable', 'result_unknown'],
  ['data_loss', 'result_unknown'],
  ['unauthenticated', 'merchant_credentials'],
];

/** How a frame of gRPC-web begins, as text: one of data, one of trailers, and that one where it was no valid UTF-8. */
const frames = [0, 0x80, 0xfffd];
/** How much of a body is searched for trailers, which stand at its end. A multiple of four, for base64. */
const trailersLength = 16_000;
const maxMessage = 100_000;

interface Status {
  readonly finding: Finding;
  readonly message: string | null | undefined;
}

/**
 * A gateway behind a server of your own that speaks gRPC-web, gRPC or Connect. Reads the errors of grpc-web, Connect and
 * @grpc/grpc-js, and the status in an answer's headers, in the trailers of its body, or in Connect's JSON. Where the
 * status carries the gateway's own body, as JSON in its message, the gateway reads that; else the status alone tells.
 * Nothing of it is read unasked: 4 and 5 are codes of other gateways, and few pages need it.
 */
export function overGrpc(gateway: Gateway): Gateway {
  return {
    ...gateway,
    read(response, headers) {
      const status =
        errorStatus(response) ?? connectStatus(response) ?? headerStatus(headers) ?? trailerStatus(response);
      if (status === null) return gateway.read(response, headers);
      const reading = gateway.read(parsed(status.message));
      const isKnown = reading.findings.some(({ reason }) => reason !== null);
      return isKnown ? reading : { findings: [status.finding] };
    },
  };
}

/** `RpcError`, `ConnectError` and `ServiceError` have metadata beside their number, which other numbers do not. */
function errorStatus(error: unknown): Status | null {
  const [code, metadata] = [at(error, 'code'), at(error, 'metadata')];
  if (typeof code !== 'number' || typeof metadata !== 'object' || metadata === null) return null;
  // `message` has the status in front in ConnectError and ServiceError.
  const message = textAt(error, 'rawMessage') ?? textAt(error, 'details') ?? textAt(error, 'message');
  return statusOf(code, message);
}

/** A code in Connect's names is its own, even where a gateway has the same: "canceled" is the request, not the payment. */
function connectStatus(body: unknown): Status | null {
  const code = statuses.findIndex(([name]) => name === at(body, 'code'));
  return statusOf(code, textAt(body, 'message'));
}

function headerStatus(headers: unknown): Status | null {
  return statusOf(Number(header(headers, 'grpc-status')), decoded(header(headers, 'grpc-message')));
}

function trailerStatus(body: unknown): Status | null {
  if (typeof body !== 'string') return null;
  const isBinary = frames.includes(body.charCodeAt(0));
  const end = body.slice(-trailersLength);
  const text = isBinary ? end : fromBase64(end);
  const code = /grpc-status: *(\d{1,2})/i.exec(text)?.[1];
  return statusOf(Number(code), decoded(/grpc-message: *([^\r\n]*)/i.exec(text)?.[1]));
}

/** Nothing is wrong with 0, and no other number stands for a status. */
function statusOf(code: number, message: string | null | undefined): Status | null {
  const status = code > 0 ? statuses[code] : undefined;
  return status ? { finding: { code: status[0], reason: status[1], mapped: false }, message } : null;
}

/** Several texts may stand behind one another, each with its padding. */
function fromBase64(text: string): string {
  try {
    return text
      .split(/(?<==)(?=[^=])/)
      .map((part) => atob(part))
      .join('');
  } catch {
    return '';
  }
}

function decoded(message: string | null | undefined): string {
  try {
    return decodeURIComponent(message ?? '');
  } catch {
    return '';
  }
}

function parsed(message: string | null | undefined): unknown {
  if (!message?.startsWith('{') || message.length > maxMessage) return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
