// A workbook with all that a careless writer would lose: charts, pictures, protection, formats, notes, names, oddities.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A small red dot. */
const picture = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==",
  ),
  (char) => char.charCodeAt(0),
);

const relations = (
  ...list: readonly (readonly [kind: string, target: string, mode?: "External"])[]
): string =>
  `${xml}<Relationships xmlns="${packages}/relationships">${list
    .map(
      ([kind, target, mode], i) =>
        `<Relationship Id="rId${i + 1}" Type="${kind.includes(":") ? kind : `${office}/${kind}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

const types: readonly (readonly [path: string, type: string])[] = [
  ["xl/workbook.xml", "spreadsheetml.sheet.main"],
  ["xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"],
  ["xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"],
  ["xl/worksheets/sheet7.xml", "spreadsheetml.worksheet"],
  ["xl/chartsheets/sheet1.xml", "spreadsheetml.chartsheet"],
  ["xl/theme/theme1.xml", "theme"],
  ["xl/styles.xml", "spreadsheetml.styles"],
  ["xl/sharedStrings.xml", "spreadsheetml.sharedStrings"],
  ["xl/calcChain.xml", "spreadsheetml.calcChain"],
  ["xl/comments1.xml", "spreadsheetml.comments"],
  ["xl/tables/table1.xml", "spreadsheetml.table"],
  ["xl/drawings/drawing1.xml", "drawing"],
  ["xl/drawings/drawing2.xml", "drawing"],
  ["xl/charts/chart1.xml", "drawingml.chart"],
  ["xl/charts/chart2.xml", "drawingml.chart"],
  ["xl/externalLinks/externalLink1.xml", "spreadsheetml.externalLink"],
  ["docProps/app.xml", "extended-properties"],
];

const contentTypes = [
  `${xml}<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  ...types.map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  ),
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
].join("");

const workbook = `${xml}<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="1"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/>
<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="1" activeTab="1"/></bookViews>
<sheets><sheet name="Z01 收入支出决算总表(财决01表)" sheetId="1" r:id="rId1"/><sheet name="图表 &amp; 图片" sheetId="4" r:id="rId2"/><sheet name="It's hidden" sheetId="9" state="hidden" r:id="rId3"/><sheet name="Chart1" sheetId="5" r:id="rId4"/></sheets>
<externalReferences><externalReference r:id="rId9"/></externalReferences>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Z01 收入支出决算总表(财决01表)'!$A$2:$C$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'It''s hidden'!$A$1:$B$2</definedName><definedName name="收入合计">'Z01 收入支出决算总表(财决01表)'!$B$3</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

/** Protected, filtered, validated, with data bars, notes of the user, a button and a table. */
const protectedSheet = `\ufeff${xml}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><!-- made by hand --><sheetPr codeName='Sheet1'><tabColor theme="5"/></sheetPr><dimension ref="A1:C5"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="30.5" customWidth="1"/></cols>
<sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>收入</t></is></c><c r="B3" s="2"><v>1234.5</v></c><c r="C3"><f>B3*2</f><v>2469</v></c></row><row r="4"><c r="A4" t="str"><f>"支"&amp;"出"</f><v>支出</v></c><c r="B4" s="2"><v>0.1</v></c></row><row r="5"><c r="B5" s="2"><f>SUM(B3:B4)</f><v>1234.6</v></c></row></sheetData>
<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"/><autoFilter ref="A2:C5"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><phoneticPr fontId="0"/><conditionalFormatting sqref="B3:B5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="C4"><formula1>1</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="rId4"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{F1F1F1F1-0000-4000-8000-000000000001}" priority="7"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const comments = `${xml}<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><t>张三：已核实</t></text></comment></commentList></comments>`;

/** As Excel writes it: tags that are not closed. */
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="1"/>\r\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n </v:shapetype><v:shape id="_x0000_s1030" type="#_x0000_t202" style='position:absolute;visibility:hidden'>\r\n  <v:textbox>\r\n   <div style='text-align:left'>a<br>b</div>\r\n  </v:textbox>\r\n  <x:ClientData ObjectType="Note">\r\n   <x:Anchor>2, 15, 1, 10, 4, 15, 4, 4</x:Anchor>\r\n   <x:Row>2</x:Row>\r\n   <x:Column>1</x:Column>\r\n  </x:ClientData>\r\n </v:shape><v:shape id="_x0000_s1033" type="#_x0000_t201" o:button="t">\r\n  <x:ClientData ObjectType="Button">\r\n   <x:Anchor>5, 0, 2, 0, 6, 0, 4, 0</x:Anchor>\r\n  </x:ClientData>\r\n </v:shape></xml>`;

const plainSheet = (rows: string, rest = ""): string =>
  `${xml}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

const chart = (sheet: string): string =>
  `${xml}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${sheet}!$B$3:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

const anchored = (content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const framed = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const pictured = (id: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const drawing = (...contents: readonly string[]): string =>
  `${xml}<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}" xmlns:r="${office}">${contents.map(anchored).join("")}</xdr:wsDr>`;

const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const strings = ["收入支出决算总表", "项目", "金额", "备注"]
  .map((text) => `<si><t>${text}</t></si>`)
  .join("");

/** Text parts by path; each is on purpose not quite as our own writer would write it. */
const texts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relations(
    ["officeDocument", "xl/workbook.xml"],
    [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["extended-properties", "docProps/app.xml"],
    ["customXml", "customXml/item1.xml"],
  ),
  "docProps/app.xml": `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "docProps/core.xml": `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator></cp:coreProperties>`,
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "/xl/worksheets/sheet2.xml"],
    ["worksheet", "worksheets/sheet7.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
    ["theme", "theme/theme1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["externalLink", "externalLinks/externalLink1.xml"],
  ),
  "xl/worksheets/sheet1.xml": protectedSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relations(
    ["comments", "../comments1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["table", "../tables/table1.xml"],
    ["hyperlink", "https://example.invalid/?a=1&amp;b=2", "External"],
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
  ),
  "xl/comments1.xml": comments,
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/tables/table1.xml": `${xml}<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="A2:C5" headerRowDxfId="0"><autoFilter ref="A2:C5"/><tableColumns count="3"><tableColumn id="1" name="项目"/><tableColumn id="2" name="金额"/><tableColumn id="3" name="备注"/></tableColumns></table>`,
  "xl/worksheets/sheet2.xml": plainSheet(
    '<row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>',
    '<drawing r:id="rId1"/>',
  ),
  "xl/worksheets/_rels/sheet2.xml.rels": relations(["drawing", "../drawings/drawing1.xml"]),
  "xl/drawings/drawing1.xml": drawing(framed("rId1"), pictured("rId2")),
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    ["chart", "../charts/chart1.xml"],
    ["image", "../media/image1.png"],
  ),
  "xl/charts/chart1.xml": chart("'图表 &amp; 图片'"),
  "xl/worksheets/sheet7.xml": plainSheet(
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>',
  ),
  "xl/chartsheets/sheet1.xml": `${xml}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relations(["drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing2.xml": drawing(framed("rId1")),
  "xl/drawings/_rels/drawing2.xml.rels": relations(["chart", "../charts/chart2.xml"]),
  "xl/charts/chart2.xml": chart("'图表 &amp; 图片'"),
  "xl/theme/theme1.xml": `${xml}<a:theme xmlns:a="${a}" name="Office"/>`,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": `${xml}<sst xmlns="${main}" count="4" uniqueCount="4">${strings}</sst>`,
  "xl/calcChain.xml": `${xml}<calcChain xmlns="${main}"><c r="C3" i="1"/><c r="A4"/><c r="B5"/></calcChain>`,
  "xl/externalLinks/externalLink1.xml": `${xml}<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"/></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
    "externalLinkPath",
    "file:///C:/上年.xlsx",
    "External",
  ]),
};

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer));

/** The workbook's parts: an XML part in UTF-16 and binary ones among them, one stored without compression. */
export function richParts(): Record<string, Uint8Array> {
  const parts = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return {
    ...parts,
    "xl/media/image1.png": picture,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
    "customXml/item1.xml": utf16('<?xml version="1.0" encoding="UTF-16"?><财政 xmlns="urn:a"/>'),
  };
}

export const zip = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, data]) => [
        path,
        [data, { level: path.endsWith(".png") ? 0 : 9 }] as const,
      ]),
    ),
    { mtime: new Date(2023, 2, 15, 8, 30) },
  );

export const richXlsx = (): Uint8Array => zip(richParts());

/** The workbook with some parts changed as text; an empty text removes one. */
export function richWith(changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = richParts();
  const changed = Object.entries(changes).map(
    ([path, change]) => [path, strToU8(change(textIn(parts, path)))] as const,
  );
  const all = Object.entries({ ...parts, ...Object.fromEntries(changed) });
  return zip(Object.fromEntries(all.filter(([, data]) => data.length > 0)));
}

/** A part's text, empty when it is not there. */
export const textIn = (parts: Readonly<Record<string, Uint8Array>>, path: string): string =>
  strFromU8(parts[path] ?? new Uint8Array());

/** Paths of parts that differ between two packages, those that only one of them has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((path) => !same(old[path], now[path]))
    .sort();
}

const same = (left: Uint8Array | undefined, right: Uint8Array | undefined): boolean =>
  left?.length === right?.length && left?.every((byte, i) => byte === right?.[i]) === true;

/** What was added to an XML text, when everything else is as it was; null when something else changed. */
export function insertions(before: string, after: string): string[] | null {
  const added: string[] = [];
  let at = 0;
  let from = 0;
  for (const piece of before.split(/(?<=>)/)) {
    const found = after.indexOf(piece, at);
    if (found < 0) return null;
    if (found > from) added.push(after.slice(from, found));
    at = from = found + piece.length;
  }
  return from < after.length ? [...added, after.slice(from)] : added;
}
