// What the page shows: first where to put a workbook, then the workbook with the pane beside it.
import { FluentProvider } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { useTheme } from "../ui/theme";
import { Desk } from "./page-desk";
import { useOpening } from "./use-opening";
import { Welcome } from "./welcome";

export function Page({ trySample }: { trySample: boolean }) {
  const { opened, isOpening, problem, open } = useOpening(trySample);
  const onDragOver = (event: DragEvent) => event.preventDefault();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    open.file(event.dataTransfer.files[0]);
  };
  return (
    <FluentProvider theme={useTheme()} style={fills} {...{ onDragOver, onDrop }}>
      {opened ? (
        <Desk key={opened.count} workbook={opened.workbook} {...{ problem, open }} />
      ) : (
        <Welcome {...{ isOpening, problem, open }} />
      )}
    </FluentProvider>
  );
}

// A style and not a class: Fluent gives the provider's classes to every pop-up layer too, and one that fills the page
// would catch all clicks.
const fills = { height: "100%", overflow: "auto" };
