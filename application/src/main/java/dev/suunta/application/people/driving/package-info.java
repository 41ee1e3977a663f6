/** What one can ask about people. */
package dev.suunta.application.people.driving;
