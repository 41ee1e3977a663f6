/** How ports that keep people are proved, in memory and by contract. */
package dev.suunta.testkit.people;
