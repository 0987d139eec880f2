import { createConnection, ProposedFeatures, ResponseError } from "vscode-languageserver/node";
import { catalogueFile } from "./catalogue-file";
import { passErrorsAs, provideCatalogue, serve } from "./core";

provideCatalogue(catalogueFile);
passErrorsAs(({ code, message, data }) => new ResponseError(code, message, data));

serve(createConnection(ProposedFeatures.all));
