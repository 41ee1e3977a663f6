/** The few things that every feature names. Kept tiny. */
package dev.suunta.domain.shared;
