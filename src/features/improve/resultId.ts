/** The id of the card that tells what the levers come to together; on a narrow screen it stands below all of them. */
export const RESULT_ID = "improve-result";
