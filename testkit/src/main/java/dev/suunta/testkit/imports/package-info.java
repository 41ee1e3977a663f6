/** How the ports about taking in past posts are proved. */
package dev.suunta.testkit.imports;
