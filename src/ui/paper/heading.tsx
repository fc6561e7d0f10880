// The heading of a part or section, with a quiet button in the margin that copies what stands under it.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { createElement } from "react";
import { PlainButton } from "../parts/plain-button";
import { t } from "../../app/texts";
import { marginTool, useLooks, type ShownRole } from "./paper-looks";
import { tagOf } from "./words";

export function Heading({ id, heading, role }: { id: string; heading: string; role: ShownRole }) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={styles.heading}>
      {createElement(tagOf(role), { className: mergeClasses(looks[role], styles.text) }, heading)}
      {role !== "title" && (
        <PlainButton
          className={mergeClasses(styles.copy, "heading-copy")}
          aria-label={t.draft.copySectionOf(heading)}
          title={t.draft.copySection}
          data-copy={id}
          data-stop
        >
          <CopyRegular />
        </PlainButton>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { position: "relative", ":hover .heading-copy": { opacity: 1 } },
  // The last characters of a title stay together: one alone on a line looks like a slip.
  text: { textWrap: "balance" },
  copy: { ...marginTool, bottom: "4px" },
});
