// The days of the campaign in words.
import { makeCalendar } from "./calendar.js";
import { record } from "./record.js";

const { first, days, months } = record.campaign;
export const calendar = makeCalendar(first, days, months);
