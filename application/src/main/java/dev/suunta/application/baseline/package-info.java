/** Use cases around the sweep over whom the owner follows. */
package dev.suunta.application.baseline;
