// A button without the looks of one, for rows and words that lead somewhere; its focus is always seen.
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

export function PlainButton({ className, ...props }: ComponentProps<"button">) {
  const styles = useStyles();
  return <button type="button" {...props} className={mergeClasses(styles.button, className)} />;
}

const useStyles = makeStyles({
  button: {
    border: "none",
    padding: 0,
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
});
