// Services of Office beside the workbook (ribbon, shared runtime): they accept everything and take it down.
import type { ApiObject, Argument } from "../rich-api/object";
import { isObject, node } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";

/** A call to a service: which one, which member, with what. */
export type ServiceCall = { service: string; name: string; given: Json[] };

export function serviceApi(service: string, calls: ServiceCall[]): ApiObject {
  const note = (name: string, given: readonly (Argument | undefined)[]): void => {
    calls.push({ service, name, given: given.map((one) => (isObject(one) ? null : (one ?? null))) });
  };
  const anything = <T>(make: (name: string) => T): Record<string, T> =>
    new Proxy<Record<string, T>>({}, { get: (_, name) => make(String(name)), has: () => true });
  const self: ApiObject = node({
    type: service,
    scalars: anything((name) => ({ get: () => null, set: (value: Json) => note(name, [value]) })),
    objects: anything(() => () => self),
    // What gives an object and what does not cannot be told apart here; office.js ignores an object that it did not ask for.
    methods: anything((name) => (...given: (Argument | undefined)[]) => {
      note(name, given);
      return self;
    }),
  });
  return self;
}
