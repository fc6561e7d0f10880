// Tests of overall-construction-within-projects.
import { check } from "../../../src/rulebook/checks/overall-construction-within-projects";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds construction beyond all projects",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "基本建设类项目", "决算数", 500000000),
    message: ["前者大于后者"],
    cells: ["财决01!O11", "财决01!O10"],
    findings: 1,
  },
  {
    name: "allows construction to be all of the projects",
    outcome: "held",
    change: (edit) =>
      edit.set("财决01", "基本建设类项目", "决算数", edit.get("财决01", "项目支出", "决算数")),
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
