/** The most codes that are compared at once: a table with more columns cannot be read. */
export const mostCompared = 6;
