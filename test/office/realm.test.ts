// The published office.js and the simulated Excel understand each other, and Excel's rules hold.
import { describe, expect, it } from "vitest";
import { SimulatedExcel, type Options } from "./excel";
import { Workbook } from "./model/workbook";
import { openRealm, type Build } from "./realm";
import { oldestSets } from "./rich-api/requirements";

/** 收入 with some values, a hidden sheet, an empty one. */
function opened(options: Options = {}, build?: Build) {
  const workbook = new Workbook("决算.xlsx");
  const income = workbook.addSheet("收入");
  for (const [row, values] of [
    ["项目", "金额"],
    ["合计", 13452.9],
    ["其中：拨款", 12.5],
  ].entries())
    for (const [column, value] of values.entries()) workbook.type(income, row, column, value);
  workbook.addSheet("隐藏").visibility = "Hidden";
  workbook.addSheet("空表");
  const excel = new SimulatedExcel(workbook, options);
  return { workbook, income, excel, ...openRealm(excel, build) };
}

const failing = async (
  promise: Promise<unknown>,
): Promise<{ code: string; message: string; debugInfo: { statement: string } }> =>
  promise.then(
    () => {
      throw new Error("expected an error of Excel");
    },
    (error: unknown) => error as { code: string; message: string; debugInfo: { statement: string } },
  );

describe.each<Build>(["excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js"])("%s", (build) => {
  it("reads, writes and fails as in Excel", async () => {
    const { Excel, OfficeExtension, income, excel } = opened({}, build);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收入").getUsedRangeOrNullObject(true);
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "收入!A1:B3",
      [
        ["项目", "金额"],
        ["合计", 13452.9],
        ["其中：拨款", 12.5],
      ],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收入").getRange("B2").values = [[99]];
      await context.sync();
    });
    expect(income.cell(1, 1)?.value).toBe(99);
    const error = await failing(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
    await new Promise((done) => setTimeout(done, 5));
    expect(excel.references).toBe(0);
  });
});

describe("what Excel insists on", () => {
  it("a property is loaded and synced before it is read", async () => {
    const { Excel } = opened();
    const error = await failing(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("收入").getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("null objects, also behind null objects", async () => {
    const { Excel } = opened();
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = ["收入", "没有"].map((name) => worksheets.getItemOrNullObject(name));
      const used = ["空表", "收入"].map((name) => worksheets.getItem(name).getUsedRangeOrNullObject(true));
      for (const one of [...sheets, ...used]) one.load("isNullObject");
      await context.sync();
      return [...sheets, ...used].map(({ isNullObject }) => isNullObject);
    });
    expect(found).toEqual([false, true, true, false]);
  });

  it("ranges live on when tracked, and go when the run is over", async () => {
    const { Excel, excel } = opened();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收入").getRange("B2");
      range.load("values");
      await context.sync();
      range.values = [[Number(range.values[0]?.[0]) + 1]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[13453.9]]);
    await new Promise((done) => setTimeout(done, 5));
    expect(excel.references).toBe(0);
    expect(excel.counters.roundTrips).toBe(3);
    expect(excel.counters.requests).toBe(4);
  });

  it("the array has the range's shape", async () => {
    const { Excel, income } = opened();
    const error = await failing(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("收入").getRange("A1:B1").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(income.cell(0, 0)?.value).toBe("项目");
  });

  it("what stands before the failing action stays done", async () => {
    const { Excel, workbook } = opened();
    await failing(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("新表");
        context.workbook.worksheets.add("收入");
        context.workbook.worksheets.add("不会有");
        await context.sync();
      }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["收入", "隐藏", "空表", "新表"]);
  });

  it("a large grid goes in pieces, within one request", async () => {
    const { Excel, excel, workbook } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("空表").getRange("A1:J500");
      range.values = Array.from({ length: 500 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
      await context.sync();
    });
    expect(workbook.sheet("空表").cell(499, 9)?.value).toBe(4999);
    expect(excel.counters.roundTrips).toBe(1);
  });

  it("protected sheets and a protected structure refuse", async () => {
    const { Excel, income, workbook } = opened();
    income.protection = { options: {} };
    workbook.isProtected = true;
    const before = workbook.picture();
    const acts: ((context: Excel.RequestContext) => void)[] = [
      ({ workbook: book }) => (book.worksheets.getItem("收入").getRange("A1").values = [["x"]]),
      ({ workbook: book }) => (book.worksheets.getItem("收入").getRange("A1").format.fill.color = "#FF0000"),
      ({ workbook: book }) =>
        void book.worksheets.getItem("收入").getRange("A1").conditionalFormats.add("Custom"),
      ({ workbook: book }) => void book.worksheets.add("新表"),
      ({ workbook: book }) => book.worksheets.getItem("空表").delete(),
      ({ workbook: book }) => (book.worksheets.getItem("空表").name = "改名"),
    ];
    for (const act of acts) {
      const error = await failing(
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }),
      );
      expect(error.code).toBe("AccessDenied");
    }
    expect(workbook.picture()).toEqual(before);
  });

  it("no add-in gets an answer while a cell is edited, unless it waits", async () => {
    const { Excel, excel } = opened();
    const name = async (context: Excel.RequestContext): Promise<string> => {
      const sheet = context.workbook.worksheets.getItem("收入");
      sheet.load("name");
      await context.sync();
      return sheet.name;
    };
    excel.startEditing();
    expect((await failing(Excel.run(name))).code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, name);
    excel.endEditing();
    expect(await waiting).toBe("收入");
  });

  it("requests and answers are limited", async () => {
    const { Excel } = opened({ payloadLimit: 20_000 });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("空表").getRange("A1").values = [["长".repeat(20_000)]];
      await context.sync();
    });
    expect((await failing(write)).code).toBe("RequestPayloadSizeLimitExceeded");
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收入").getRange("A1:CZ100").load("numberFormat");
      await context.sync();
    });
    expect((await failing(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("an API above the requirement sets is not there, by office.js and by the host", async () => {
    const { Excel, OfficeExtension } = opened({ sets: oldestSets });
    const outlined = (): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("空表").showOutlineLevels(1, 1);
        await context.sync();
      });
    expect((await failing(outlined())).code).toBe("ApiNotFound");
    const { CommonUtility } = OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = false;
    expect((await failing(outlined())).code).toBe("ApiNotFound");
    const frozen = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("空表").freezePanes.freezeRows(1);
      await context.sync();
    });
    await expect(frozen).resolves.toBeUndefined();
  });

  it("a hole in the simulation is no answer of Excel", async () => {
    const { Excel } = opened();
    const error = await failing(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("收入").getRange("A1:B3").conditionalFormats.add("DataBar");
        await context.sync();
      }),
    );
    expect(error.message).toContain("does not model a conditional format of kind DataBar");
  });

  it("a planned failure comes at its action, once", async () => {
    const { Excel, excel, workbook } = opened();
    const rename = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("空表");
        sheet.name = "甲";
        sheet.name = "乙";
        await context.sync();
      });
    // Instantiating workbook, worksheets and sheet are actions too.
    excel.failAt(5);
    expect((await failing(rename())).code).toBe("GeneralException");
    expect(workbook.sheets.map(({ name }) => name)).toContain("甲");
    expect(excel.stopFailing()).toBe(false);
  });
});

describe("what Excel makes of input", () => {
  it("reads text as if it were typed", async () => {
    const { Excel, workbook } = opened();
    const inputs = [
      "2010101",
      "'2010101",
      "=1+1",
      "'=1+1",
      "-5",
      "-甲",
      "3月5日",
      "50%",
      "1,234.50",
      "TRUE",
      "收入",
      "1-2",
    ];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("空表");
      sheet.getRange("A1:A12").values = inputs.map((input) => [input]);
      const codes = sheet.getRange("B1:B2");
      codes.numberFormat = [["@"], ["@"]];
      codes.values = [["2010101"], ["=1+1"]];
      await context.sync();
    });
    const sheet = workbook.sheet("空表");
    const held = inputs.map((_, row) => {
      const { value, formula, quoted } = sheet.cell(row, 0)!;
      return [value, ...(formula ? [formula] : []), ...(quoted ? ["quoted"] : [])];
    });
    expect(held).toEqual([
      [2010101],
      ["2010101", "quoted"],
      ["#CALC!", "=1+1"],
      ["=1+1", "quoted"],
      [-5],
      ["#CALC!", "=-甲"],
      [44625],
      [0.5],
      [1234.5],
      [true],
      ["收入"],
      [44563],
    ]);
    expect([0, 1].map((row) => sheet.cell(row, 1)?.value)).toEqual(["2010101", "=1+1"]);
  });
});

describe("sheets", () => {
  it("formulas follow a renamed sheet, and break when it is deleted", async () => {
    const { Excel, workbook, income } = opened();
    workbook.type(income, 4, 0, "='空表'!B5+空表!C1&\"空表!\"");
    const run = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("空表"));
        await context.sync();
      });
    await run((sheet) => (sheet.name = "表 2"));
    expect(income.cell(4, 0)?.formula).toBe("='表 2'!B5+'表 2'!C1&\"空表!\"");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表 2").delete();
      await context.sync();
    });
    expect(income.cell(4, 0)).toMatchObject({ formula: '=#REF!B5+#REF!C1&"空表!"', value: "#REF!" });
  });

  it("a copy looks like its original, and names of the workbook become the copy's own", async () => {
    const { Excel, workbook, income } = opened();
    workbook.names.push({ name: "合计", formula: "=收入!$B$2", visible: true, comment: "", sheet: null });
    income.merge({ top: 4, left: 0, bottom: 5, right: 1 });
    const id = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("收入").copy("End");
      copy.load("id,name");
      await context.sync();
      return copy.id;
    });
    const copy = workbook.sheet(id);
    expect(copy.name).toBe("收入 (2)");
    expect(copy.picture()).toEqual(income.picture());
    expect(workbook.names.map(({ name, sheet, formula }) => [name, sheet, formula])).toEqual([
      ["合计", null, "=收入!$B$2"],
      ["合计", id, "='收入 (2)'!$B$2"],
    ]);
  });

  it("the last visible one can be neither deleted nor hidden", async () => {
    const { Excel, workbook } = opened();
    workbook.sheet("空表").visibility = "Hidden";
    for (const act of ["delete", "hide"] as const) {
      const error = await failing(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("收入");
          if (act === "delete") sheet.delete();
          else sheet.visibility = "Hidden";
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidOperation");
    }
  });
});

describe("events", () => {
  it("tell of changes by the user, by others and by the add-in itself", async () => {
    const { Excel, workbook, income } = opened();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, source }) => {
        seen.push(`${workbook.sheet(worksheetId).name} ${address} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    workbook.type(income, 1, 1, 5);
    workbook.type(income, 2, 1, 6, "Remote");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("空表").getRange("A1:B1").values = [["x", "y"]];
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 5));
    expect(seen).toEqual(["收入 B2 Local", "收入 B3 Remote", "空表 A1:B1 Local"]);
  });
});

describe("beside the cells", () => {
  it("keeps conditional formats, comments, charts, names, settings and properties", async () => {
    const { Excel, workbook, income } = opened();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("收入");
      const format = sheet.getRange("B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=B2>1";
      format.custom.format.fill.color = "#FF9F9F";
      context.workbook.comments.add("收入!B2", "请核对");
      const chart = sheet.charts.add("Pie", sheet.getRange("A2:B3"), "Columns");
      chart.title.text = "收入构成";
      chart.setPosition("D2", "H12");
      context.workbook.names.add("我的", sheet.getRange("B2:B3")).visible = false;
      context.workbook.settings.add("键", { 甲: 1 });
      context.workbook.properties.custom.add("单位", "万元");
      sheet.showGridlines = false;
      await context.sync();
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
      const { comments, names, settings } = context.workbook;
      comments.load("items/content");
      names.load("items/name,items/formula,items/visible");
      settings.load("items/key,items/value");
      sheet.charts.load("items/name,items/title/text");
      await context.sync();
      const location = comments.items[0]!.getLocation();
      location.load("address");
      await context.sync();
      return {
        formats: formats.items.map((one) => [one.type, one.customOrNullObject.rule.formula]),
        comments: [comments.items[0]!.content, location.address],
        names: names.items.map((one) => [one.name, one.formula, one.visible]),
        settings: settings.items.map((one) => [one.key, one.value as unknown]),
        charts: sheet.charts.items.map((one) => one.title.text),
      };
    });
    expect(read).toEqual({
      formats: [["Custom", "=B2>1"]],
      comments: ["请核对", "收入!B2"],
      names: [["我的", "=收入!$B$2:$B$3", false]],
      settings: [["键", { 甲: 1 }]],
      charts: ["收入构成"],
    });
    expect(income.showGridlines).toBe(false);
    expect(workbook.customProperties.get("单位")).toBe("万元");
  });
});
