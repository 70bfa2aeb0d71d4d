/** Why a row of reference vectors cannot be said by a sheet; thrown while a sheet is made of it, caught by its adapter. */
export class NotExpressible extends Error {}
