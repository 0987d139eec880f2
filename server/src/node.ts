import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { provideCatalogue } from "./catalogue/index";
import { catalogueFile } from "./catalogue-file";
import { serve } from "./server";

provideCatalogue(catalogueFile);

serve(createConnection(ProposedFeatures.all));
