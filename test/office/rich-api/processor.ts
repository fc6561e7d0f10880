// Works a request off, action by action, as Excel does: what was done before an error stays done.
import { RichApiError } from "./errors";
import { isObject, text, type Access, type ApiObject, type Argument } from "./object";
import {
  actionTypes,
  pathTypes,
  type ActionInfo,
  type ArgumentInfo,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { query } from "./query";

/** What a processor works on, and a word before each action. */
export type Surroundings = {
  access: Access;
  workbook: () => ApiObject;
  /** Objects that are asked for by type name. */
  service: (name: string) => ApiObject;
  /** May throw a RichApiError in the action's place. */
  beforeAction: (action: ActionInfo) => void;
};

export class Processor {
  /** Objects that an add-in keeps from one request to the next. */
  readonly references = new Map<string, ApiObject>();
  private nextReference = 1;

  constructor(private readonly around: Surroundings) {}

  process(body: RequestBody): ResponseBody {
    const run = new Run(this.around, this, body);
    const Results: ResponseBody["Results"] = [];
    const TraceIds: number[] = [];
    let index = -1;
    try {
      for (const action of body.Actions) {
        index++;
        this.around.beforeAction(action);
        if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: run.act(action) });
      }
      return { Results, TraceIds };
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code, message, location, status } = error;
      return {
        Results,
        TraceIds,
        Error: {
          Code: code,
          Message: message,
          Location: location,
          HttpStatusCode: status,
          ActionIndex: index,
        },
      };
    }
  }

  keep(object: ApiObject): string {
    const reference = `ref-${this.nextReference++}`;
    this.references.set(reference, object);
    return reference;
  }
}

/** One request. An object path is followed once, when it is first used. */
class Run {
  private readonly found = new Map<number, ApiObject | null>();
  private readonly kept = new Map<ApiObject, string>();

  constructor(
    private readonly around: Surroundings,
    private readonly processor: Processor,
    private readonly body: RequestBody,
  ) {}

  act(action: ActionInfo): Json {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.follow(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return query(this.around.access, object, action.QueryInfo ?? {}, (one) => this.identity(one));
      case actionTypes.method:
        return this.call(object, action);
      case actionTypes.setProperty:
        this.set(object, action.Name, this.given(action.ArgumentInfo)[0] ?? null);
        return null;
      default:
        throw new Error(`office.js asked for an action of kind ${action.ActionType}`);
    }
  }

  private call(object: ApiObject, action: ActionInfo): Json {
    const given = this.given(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") {
      this.processor.references.delete(text(given[0], "_RemoveReference"));
      return null;
    }
    const result = this.around.access.call(object, action.Name, given);
    return result === undefined || isObject(result) ? null : result;
  }

  private set(object: ApiObject, name: string, value: Argument): void {
    const { set } = this.around.access.scalar(object, name);
    if (!set) throw new RichApiError("AccessDenied", `${object.type}.${name}`, "The property is read-only.");
    if (isObject(value)) throw new RichApiError("InvalidArgument", `${object.type}.${name}`);
    set(value);
  }

  /** Identity of an object, with a reference when the request keeps what it makes. */
  private identity(object: ApiObject): Record<string, Json> {
    const value = { ...object.id?.() };
    if (!object.isTracked || !this.body.AutoKeepReference) return value;
    const reference = this.kept.get(object) ?? this.processor.keep(object);
    this.kept.set(object, reference);
    return { ...value, _ReferenceId: reference };
  }

  private follow(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.open(id);
    this.found.set(id, object);
    return object;
  }

  private open(id: number): ApiObject | null {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new RichApiError("InvalidArgument", `object path ${id}`);
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.around.workbook();
      case pathTypes.null:
        return null;
      case pathTypes.new:
        return this.around.service(path.Name);
      case pathTypes.reference: {
        const kept = this.processor.references.get(path.Name);
        if (!kept) throw new RichApiError("InvalidReference", path.Name);
        return kept;
      }
      default: {
        const parent = this.follow(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.child(parent, path.ObjectPathType, path.Name, path.ArgumentInfo);
      }
    }
  }

  private child(
    parent: ApiObject,
    type: number,
    name: string,
    info: ArgumentInfo | undefined,
  ): ApiObject | null {
    if (type === pathTypes.property) return this.around.access.object(parent, name);
    const given = this.given(info);
    if (type === pathTypes.indexer) {
      if (!parent.item || given[0] === undefined)
        throw new RichApiError("InvalidArgument", `${parent.type}.getItem`);
      return parent.item(given[0]);
    }
    const result = this.around.access.call(parent, name, given);
    if (result === null || isObject(result)) return result;
    throw new Error(`${parent.type}.${name} of the simulated Excel gives no object`);
  }

  private given(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((argument, i): Argument => {
      const reference = info?.ReferencedObjectPathIds?.[i] ?? 0;
      const id = Array.isArray(reference) ? (reference[0] ?? 0) : reference;
      return id === 0 ? argument : this.follow(id);
    });
  }
}
