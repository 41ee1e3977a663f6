/** The strategy as a YAML document, and the ground rules as other documents hold them too. */
package dev.suunta.adapters.files.strategy;
