// The stand-alone page: opens a workbook file and shows it beside the same pane as in Excel.
import { mount } from "../ui/mount";
import { Page } from "./page";

mount(<Page trySample={location.hash === "#sample"} />);
