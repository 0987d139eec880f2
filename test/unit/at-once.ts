export { atOnce } from "../../server/src/walk";
