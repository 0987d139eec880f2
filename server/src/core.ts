/** What every way in shares. In Node it is the file of the web worker that is loaded, so that it is shipped once. */
export { provideCatalogue } from "./catalogue/index";
export { passErrorsAs } from "./guard";
export { serve } from "./server";
