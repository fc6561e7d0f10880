// The pane in a frame of Excel on the web that knows everything which the simulated Excel does.
import { currentSets } from "../office/rich-api/requirements";
import { excelJourney } from "./excel-journey";

excelJourney("web", "a current Excel", currentSets);
