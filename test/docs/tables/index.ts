export { claimTable, outageTable, termTable } from "./cover";
export { chanceTable, frequencyTable, impactTable, itemTables, quantityTable } from "./loss";
export { basesTable, parameterIds, parameterTables } from "./parameters";
export { variableTable } from "./profile";
export { optionTable, questionTable, reasonTable } from "./questions";
export { capTable, preconditionTable } from "./rating";
export { validationTables } from "./validation";
