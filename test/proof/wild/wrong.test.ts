// What is wrong in other words is found, each fault by itself, and nothing beside it.
import { describe, expect, test } from "vitest";
import { found } from "../help";
import * as lists from "./wrong-lists";

describe.each(Object.entries({ ...lists }))("%s", (_family, texts) => {
  test.each(texts)("%s", (_name, text, all) => expect(found(text).sort()).toEqual([...all].sort()));
});
