// Every suite, one line each. Activation comes first: it finds the extension not yet active.
import "./activation";
import "./comparison";
import "./credentials";
import "./failures-view";
import "./follow";
import "./hover";
import "./navigation";
import "./pages";
import "./problems";
import "./quick-fixes";
import "./report";
import "./report-lines";
import "./restart";
import "./tokens";
import "./tools";
import "./walkthrough";
