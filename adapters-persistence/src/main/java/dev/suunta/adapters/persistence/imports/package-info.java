/** Takes in past posts. */
package dev.suunta.adapters.persistence.imports;
