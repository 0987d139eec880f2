/** What files and threads need to scan logs. In the extension it is part of the file that all servers share. */
export { provideCatalogue } from "../catalogue/index";
export { Report, type ReportData } from "../report/report";
export * from "./index";
