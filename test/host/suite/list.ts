// Every suite, one line each. Activation comes first: it finds the extension not yet active.
import "./activation";
import "./hover";
import "./problems";
import "./comparison";
import "./credentials";
import "./walkthrough";
import "./restart";
import "./tokens";
