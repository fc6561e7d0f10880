// The pane in Excel for Windows, in the oldest that the manifest admits.
import { excelJourney, oldestSets } from "./excel-journey";

excelJourney("windows", "the oldest Excel that the manifest admits", oldestSets);
