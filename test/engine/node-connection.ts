export {openNodeConnection} from "../../scripts/build/node-connection.ts";
