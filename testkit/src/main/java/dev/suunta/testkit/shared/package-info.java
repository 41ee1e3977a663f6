/** What contracts and in-memory adapters have in common, and time and ids that tests control. */
package dev.suunta.testkit.shared;
