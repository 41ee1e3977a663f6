/** Keeps the sweeps over whom the owners follow. */
package dev.suunta.adapters.persistence.baseline;
