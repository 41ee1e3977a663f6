/** How names are searched, sorted and compared. */
package dev.suunta.domain.people.name;
