/** Calendars: iCalendar files, of which only who met whom and when is read. */
package dev.suunta.adapters.files.exports.calendar;
