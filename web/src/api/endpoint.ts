/** One call of the server; the types of what it takes and answers travel with it. */
export interface Endpoint<Request, Response> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** Never present: they carry the types. */
  request?: (request: Request) => void;
  response?: Response;
}

/** Makes an entry of the table of endpoints. */
export function endpoint<Request, Response>(
  method: Endpoint<Request, Response>["method"],
  path: string,
): Endpoint<Request, Response> {
  return { method, path };
}
