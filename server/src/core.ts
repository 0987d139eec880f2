/** What every way in shares. In Node it is the file of the web worker that is loaded, so that it is shipped once. */
export { provideCatalogue } from "./catalogue/index";
export { passErrorsAs } from "./guard";
export { Report, type ReportData } from "./report/report";
export * from "./scan/index";
export { serve } from "./server";
