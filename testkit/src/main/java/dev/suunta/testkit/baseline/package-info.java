/** Proves and replaces what keeps the sweeps over whom the owners follow. */
package dev.suunta.testkit.baseline;
