import type { Endpoint } from "./endpoint.ts";

/** A request as `fetch` takes it. */
export interface WireRequest {
  url: string;
  method: string;
  body?: string;
}

/** Puts the fields of a request where they travel: into the path, the query, or a JSON body. */
export function wireRequest<Request, Response>(endpoint: Endpoint<Request, Response>, request: Request): WireRequest {
  const fields = { ...request } as Record<string, unknown>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = fields[name];
    delete fields[name];
    return encodeURIComponent(String(value));
  });
  if (endpoint.method !== "GET" && endpoint.method !== "DELETE") {
    return { url: path, method: endpoint.method, body: JSON.stringify(fields) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return { url: query.size ? `${path}?${query}` : path, method: endpoint.method };
}
