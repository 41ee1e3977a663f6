/** How the ports about owners are proved. */
package dev.suunta.testkit.owner;
