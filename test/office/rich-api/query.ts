// What a load asks for: scalars by name, and those of objects behind them (`font/color`).
import { RichApiError } from "./errors";
import { upperFirst, type Access, type ApiObject } from "./object";
import type { Json, QueryInfo } from "./protocol";

type Identity = (object: ApiObject) => Record<string, Json>;

export function query(
  access: Access,
  object: ApiObject,
  { Select, Top, Skip }: QueryInfo,
  identity: Identity,
): Json {
  const paths = (Select ?? []).map((path) => path.split("/").filter((part) => part !== ""));
  return answer(access, object, paths.length === 0 ? [["*"]] : paths, identity, {
    skip: Skip ?? 0,
    top: Top,
  });
}

function answer(
  access: Access,
  object: ApiObject,
  paths: readonly string[][],
  identity: Identity,
  window: { skip: number; top: number | undefined } = { skip: 0, top: undefined },
): Record<string, Json> {
  if (!object.items) return project(access, object, paths, identity);
  const items = object
    .items()
    .slice(window.skip, window.top === undefined ? undefined : window.skip + window.top);
  const inner = paths.map(([head, ...rest]) => (head === "items" ? rest : [head ?? "*", ...rest]));
  const own = inner.filter(([head]) => head !== undefined && upperFirst(head) in (object.scalars ?? {}));
  const ofItems = inner
    .filter((path) => !own.includes(path))
    .map((path) => (path.length === 0 ? ["*"] : path));
  return {
    ...project(access, object, own, identity),
    ...(ofItems.length > 0 && { _Items: items.map((item) => project(access, item, ofItems, identity)) }),
  };
}

function project(
  access: Access,
  object: ApiObject,
  paths: readonly string[][],
  identity: Identity,
): Record<string, Json> {
  const value = identity(object);
  const behind = new Map<string, string[][]>();
  for (const [head = "*", ...rest] of paths) {
    const name = upperFirst(head);
    if (head === "*" || head === "$all") {
      for (const scalar of access.scalarNames(object)) value[scalar] = access.scalar(object, scalar).get();
    } else if (name === "IsNullObject") {
      value[name] = false; // every object has it, and one that is null never comes here
    } else if (object.objects && name in object.objects) {
      behind.set(name, [...(behind.get(name) ?? []), rest.length === 0 ? ["*"] : rest]);
    } else if (rest.length > 0) {
      throw new RichApiError("InvalidArgument", `${object.type}.${head}`);
    } else {
      value[name] = access.scalar(object, name).get();
    }
  }
  for (const [name, inner] of behind) {
    const child = access.object(object, name);
    value[name] = child === null ? null : answer(access, child, inner, identity);
  }
  return value;
}
