// What is not words: charts as pictures, and public tables as they will stand in Word.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { coloursOf, type Drawing } from "../../document/chart-look";
import { toSvg } from "../../document/svg";
import type { Block } from "../../engine/value/report";
import { useLooks } from "./paper-looks";
import { TableBlock } from "./table-block";

export function DocumentBlock({ block, drawing }: { block: Block; drawing?: Drawing | undefined }) {
  if (drawing) return <ChartBlock picture={drawing} />;
  return block.kind === "table" ? <TableBlock id={block.table} /> : null;
}

function ChartBlock({ picture }: { picture: Drawing }) {
  const styles = useStyles();
  const looks = useLooks();
  const colours = coloursOf(picture);
  return (
    <figure className={styles.figure}>
      {/* Made by us from escaped texts; a picture that Word and the screen share. */}
      <div
        className={mergeClasses(styles.picture, picture.kind === "pie" && styles.pie)}
        dangerouslySetInnerHTML={{ __html: toSvg(picture) }}
      />
      <ul className={styles.legend} aria-hidden>
        {picture.points.map(({ name, shown }, i) => (
          <li key={name}>
            <span className={styles.chip} style={{ backgroundColor: `#${colours[i]}` }} />
            {name} {shown}
          </li>
        ))}
      </ul>
      <figcaption className={looks.caption}>{picture.caption}</figcaption>
    </figure>
  );
}

/** Where the labels of the picture would be too small to read, a list of them stands below it. */
const narrow = "@container (max-width: 520px)";

const useStyles = makeStyles({
  figure: { margin: 0 },
  picture: {
    marginTop: "8px",
    overflow: "hidden",
    textAlign: "center",
    "& svg": { display: "block", width: "100%", height: "auto", margin: "0 auto" },
    [narrow]: { "& svg text": { display: "none" }, "& svg polyline": { display: "none" } },
    "@media (forced-colors: active)": { backgroundColor: "#fff", forcedColorAdjust: "none" },
  },
  pie: { [narrow]: { "& svg": { width: "190%", maxWidth: "none !important", marginLeft: "-45%" } } },
  legend: {
    display: "none",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    [narrow]: { display: "flex", flexWrap: "wrap", justifyContent: "center", columnGap: "12px" },
  },
  chip: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: "4px",
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
});
