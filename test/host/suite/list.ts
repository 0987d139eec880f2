// Every suite, one line each. Activation comes first: it finds the extension not yet active.
import "./activation";
import "./failures-view";
import "./hover";
import "./problems";
import "./quick-fixes";
import "./comparison";
import "./walkthrough";
import "./restart";
import "./tools";
import "./tokens";
