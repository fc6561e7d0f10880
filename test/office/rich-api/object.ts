// An object of the object model as requests reach it: by names as they travel (Values, GetRange).
import type { Area } from "../../../src/engine/value/filled";
import type { Sheet } from "../model/sheet";
import { isSupported, setOf, type Sets } from "./requirements";
import { NotModelled, RichApiError } from "./errors";
import type { Json } from "./protocol";

export type Argument = Json | ApiObject;

export type Scalar = { get: () => Json; set?: (value: Json) => void };

export type ApiObject = {
  /** Class name, e.g. Range. */
  type: string;
  /** What an answer tells it apart by, e.g. `{ Id }`. */
  id?: () => Record<string, Json>;
  scalars?: Record<string, Scalar>;
  /** Objects behind properties. */
  objects?: Record<string, () => ApiObject | null>;
  /** null from a method is a null object, undefined nothing. */
  methods?: Record<string, (...given: (Argument | undefined)[]) => ApiObject | Json | undefined>;
  /** Of a collection. */
  items?: () => ApiObject[];
  item?: (key: Argument) => ApiObject;
  /** Lives from one request to the next only when kept. */
  isTracked?: true;
  /** Of a range. */
  range?: { sheet: Sheet; area: Area };
};

const made = new WeakSet<object>();

/** Makes a definition an object of the model, which no JSON from an add-in can pass for. */
export function node(definition: ApiObject): ApiObject {
  made.add(definition);
  return definition;
}

export const isObject = (argument: Argument | undefined): argument is ApiObject =>
  typeof argument === "object" && argument !== null && made.has(argument);

/** Reaches members, as far as the sets allow. */
export class Access {
  constructor(private readonly sets: Sets) {}

  scalar(object: ApiObject, name: string): Scalar {
    return this.member(object, name, object.scalars?.[name]);
  }

  object(object: ApiObject, name: string): ApiObject | null {
    return this.member(object, name, object.objects?.[name])();
  }

  call(object: ApiObject, name: string, given: Argument[]): ApiObject | Json | undefined {
    return this.member(object, name, object.methods?.[name])(...given);
  }

  /** Scalars that the sets allow. */
  scalarNames(object: ApiObject): string[] {
    return Object.keys(object.scalars ?? {}).filter((name) => this.allows(object.type, name));
  }

  private member<T>(object: ApiObject, name: string, found: T | undefined): T {
    if (!this.allows(object.type, name))
      throw new RichApiError("ApiNotFound", `${object.type}.${lowerFirst(name)}`);
    if (found === undefined) throw new NotModelled(`${object.type}.${name}`);
    return found;
  }

  private allows(type: string, name: string): boolean {
    const needed = setOf(`${type}.${lowerFirst(name)}`);
    return needed === undefined || isSupported(this.sets, needed.set, needed.version);
  }
}

export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A scalar that can only be read. */
export const readonly = (get: () => Json): Scalar => ({ get });

/** A scalar kept in a field of a plain record. */
export const field = <T extends object>(
  record: () => T,
  key: keyof T,
  before: () => void = () => undefined,
): Scalar => ({
  get: () => record()[key] as Json,
  set: (value) => {
    before();
    Object.assign(record(), { [key]: value });
  },
});

/** A text argument. @throws RichApiError InvalidArgument. */
export function text(argument: Argument | undefined, location: string): string {
  if (typeof argument !== "string") throw new RichApiError("InvalidArgument", location);
  return argument;
}

/** A whole number as argument. @throws RichApiError InvalidArgument. */
export function whole(argument: Argument | undefined, location: string): number {
  if (typeof argument !== "number" || !Number.isInteger(argument))
    throw new RichApiError("InvalidArgument", location);
  return argument;
}
