/** The most agents of a sheet, as `BOUNDS.count` (a test holds the two together). */
export const LARGEST_TEAM = 1e12;
